/**
 * Names of files and folders that systems and office programs leave beside those that editors work with: locks of open files,
 * drafts for recovery, backups, thumbnails, folders of archives. Nobody meant to publish them.
 */
const leftover =
	/^(?:~\$.*|\.~.*|~.*\.tmp|.*\.(?:tmp|temp|bak|wbk|xlk|asd|old|orig|rej|swp|swo|part|crdownload|download)|.*~|(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini|\.DS_Store|\._.*|\.Spotlight-V100|\.Trashes|\.fseventsd|\.AppleDouble|__MACOSX|\$RECYCLE\.BIN|System Volume Information|@eaDir|#recycle|\.directory|Icon\r)$/i;

/** True if a path, with forward slashes, is or lies in something hidden. */
export function isHiddenPath(path: string): boolean {
	return /(?:^|\/)\./.test(path);
}

/** True if a path, with forward slashes, is or lies in a leftover of a system or an office program. It is neither read nor published. */
export function isLeftover(path: string): boolean {
	return path.split('/').some((name) => leftover.test(name));
}
