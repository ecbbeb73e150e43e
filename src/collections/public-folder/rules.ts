import { guarded } from '../reading/guard.ts';
import { isHiddenPath, isLeftover } from '../reading/leftovers.ts';
import { listFolder } from '../reading/list-folder.ts';
import { sizeOfFile } from '../reading/read.ts';
import { betterName } from './file-names.ts';
import { fileMistakes } from './file-rules.ts';
import { rooms } from './file-types.ts';
import { usedFiles } from './used-files.ts';
import type { CheckedContent } from '../records/checked-content.ts';
import type { FolderEntry } from '../reading/list-folder.ts';
import type { Problem } from '../records/problem.ts';
import type { Room } from './file-types.ts';

/**
 * Everything in the public folder is copied to the site as it is. So it holds only files that belong there, are what their
 * names say, and do nothing when they are opened; nothing hidden, no links, and no name that the engine makes.
 */
export function checkPublicFolder(publicDir: string, content: CheckedContent): Problem[] {
	const opens = (path: string) => !isHiddenPath(path) && roomOf(path) !== undefined;
	const entries = listFolder(publicDir, opens).filter(({ path }) => !isLeftover(path));
	const byName = Map.groupBy(entries, ({ path }) => path.normalize('NFC').toLowerCase());
	const used =
		content.incomplete.size === 0 ? usedFiles(content.publicFiles, content.records) : undefined;
	return entries.flatMap((entry) => {
		const file = `${publicDir}/${entry.path}`;
		const at = (message: string, severity: Problem['severity'] = 'error'): Problem => ({
			file,
			line: 1,
			message,
			severity,
		});
		return guarded(file, () => {
			const [first] = byName.get(entry.path.normalize('NFC').toLowerCase()) ?? [];
			const misplaced = placeMistake(entry, file);
			if (misplaced !== undefined) return misplaced === '' ? [] : [at(misplaced)];
			const room = entry.kind === 'file' ? roomOf(entry.path) : undefined;
			const mistakes = [...nameMistakes(entry, first), ...(room ? fileMistakes(file, room) : [])];
			const hash = hashInName(entry);
			if (mistakes.length > 0) return mistakes.map((message) => at(message));
			if (hash !== undefined) return [at(hash, 'warning')];
			if (room && sizeOfFile(file) > manyMegabytes * 1024 * 1024)
				return [at(large(file), 'warning')];
			return entry.kind === 'file' && used?.has(`/${entry.path}`) === false
				? [at(unused[room ?? 'files'], 'warning')]
				: [];
		});
	});
}

/** What is said of a file that nothing names. The marks of the site are published all the same. */
const unused: Record<Room, string> = {
	files: '没有地方用到这个文件，不会公开。不用的请删去，用的请在条目里登记或者加上链接',
	brand: '没有地方用到这个文件。不用的请删去，用的请在条目里登记或者加上链接',
};

/** The size from which a download is a burden on telephones and slow lines. */
const manyMegabytes = 30;

function large(file: string): string {
	const megabytes = Math.round(sizeOfFile(file) / 1024 / 1024);
	return `这个文件有 ${megabytes} MB，用手机和慢的网络很难下载。建议压缩，或者拆成几份`;
}

/** Why an entry must not be in the folder at all; `undefined` if it may be. Empty for `.gitkeep`, which is not reported. */
function placeMistake({ path, kind }: FolderEntry, file: string): string | undefined {
	if (kind === 'link') return '这是链接（快捷方式），指向的文件可能不该公开。请把文件本身放在这里';
	if (kind === 'unreadable') return '这个文件夹打不开，请检查读取权限';
	if (kind === 'other') return '这不是普通的文件，请删去';
	if (path.endsWith('/.gitkeep') && kind === 'file' && sizeOfFile(file) === 0) return '';
	if (isHiddenPath(path)) return '名称以点开头的是隐藏的，会原样公开，请删去';
	const room = roomOf(path);
	if (room !== undefined && (kind === 'folder' || path !== room)) return undefined;
	return 'public 里只能有 files（附件和图片）和 brand（网站标志）两个文件夹，其他的会盖掉系统生成的网页。请移到 files 里，或者删去';
}

function roomOf(path: string): Room | undefined {
	return rooms.find((room) => path === room || path.startsWith(`${room}/`));
}

/** A reminder of a `#` in a name that is acceptable otherwise: the pages encode it, people who copy the address do not. */
function hashInName({ path }: Pick<FolderEntry, 'path'>): string | undefined {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (!name.includes('#') || betterName(name.replaceAll('#', '')) !== undefined) return undefined;
	return `名称里有 #，在正文里加链接时要写成 %23。建议改名为 ${betterName(name) ?? name}`;
}

function nameMistakes({ path }: FolderEntry, first: FolderEntry | undefined): string[] {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const better = betterName(name);
	if (better !== undefined && hashInName({ path }) === undefined)
		return [`名称里有空格、特殊符号或看不见的字符，网址里不能用。请改名为 ${better}`];
	return first && first.path !== path ? [`与 ${first.path} 只差大小写，请改名`] : [];
}
