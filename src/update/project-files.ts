import { partsOf } from './git.ts';
import type { Git } from './git.ts';

/** The folders that belong to the county; everything else is the engine. */
const countyFolders = /^(?:content|public)\//;

/** Path → mode and hash of each file of a version, without the county's folders. */
export type ProjectFiles = ReadonlyMap<string, string>;

export function filesOf(git: Git, commit: string): ProjectFiles {
	const entries = partsOf(git(['ls-tree', '-r', '-z', '--full-tree', commit])).map((entry) => {
		const [head = '', path = ''] = entry.split('\t');
		const [mode, , hash] = head.split(' ');
		return [path, `${mode} ${hash}`] as const;
	});
	return new Map(entries.filter(([path]) => !countyFolders.test(path)));
}

/** The hash in an entry. */
function hashIn(entry: string): string {
	return entry.split(' ')[1] ?? '';
}

/** The text of a file; `undefined` for one that is no text. */
export function textOf(git: Git, entry: string): string | undefined {
	const text = git(['cat-file', 'blob', hashIn(entry)]);
	return /[\0\uFFFD]/.test(text) ? undefined : text;
}
