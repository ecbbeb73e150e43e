import { existsSync, readdirSync } from 'node:fs';
import { compareText } from '../../domain/text/compare-text.ts';

/** Something that lies in a folder. `unreadable`: a folder that cannot be opened. `other`: a pipe, a device. */
export interface FolderEntry {
	/** From the listed folder, with forward slashes. Empty for the listed folder itself, when it cannot be opened. */
	path: string;
	kind: 'file' | 'folder' | 'link' | 'other' | 'unreadable';
}

/**
 * Everything below `folder`, in order of its paths; empty when there is no such folder. Links are named, never followed:
 * they may lead in circles, or to files that nobody meant to publish. Of folders for which `opens` is false only the
 * name is told.
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
