import { existsSync, readdirSync } from 'node:fs';
import { compareText } from '../../domain/text/compare-text.ts';

/** Something that lies in a folder. `unreadable`: a folder that cannot be opened. `other`: a pipe, a device. */
export interface FolderEntry {
	/** Relative to the listed folder, with forward slashes; empty for the listed folder itself if it cannot be opened. */
	path: string;
	kind: 'file' | 'folder' | 'link' | 'other' | 'unreadable';
}

/**
 * Lists everything below `folder`, sorted by path; empty if the folder does not exist. Symbolic links are listed but never
 * followed, because they may form cycles or lead to files that nobody meant to publish. A folder for which `opens` returns
 * false is listed without its content.
 */
export function listFolder(
	folder: string,
	opens: (path: string) => boolean = () => true,
): FolderEntry[] {
	const entries: FolderEntry[] = [];
	const waiting = existsSync(folder) ? [''] : [];
	for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
		const found = childrenOf(folder, below);
		if (!found) {
			entries.push({ path: below, kind: 'unreadable' });
			continue;
		}
		for (const entry of found) {
			if (entry.kind === 'folder' && opens(entry.path)) waiting.push(entry.path);
			entries.push(entry);
		}
	}
	return entries.toSorted((a, b) => compareText(a.path, b.path));
}

/** The paths of the plain files below `folder`, those of hidden files and folders included. */
export function plainFilesBelow(folder: string): string[] {
	return listFolder(folder)
		.filter(({ kind }) => kind === 'file')
		.map(({ path }) => path);
}

function childrenOf(folder: string, below: string): FolderEntry[] | undefined {
	try {
		return readdirSync(`${folder}/${below}`, { withFileTypes: true }).map((entry) => ({
			path: below === '' ? entry.name : `${below}/${entry.name}`,
			kind: entry.isFile()
				? 'file'
				: entry.isDirectory()
					? 'folder'
					: entry.isSymbolicLink()
						? 'link'
						: 'other',
		}));
	} catch {
		return undefined;
	}
}
