import {
	cpSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the files of one folder into another one: as hard links, which take no space and almost no time, if the disk
 * supports them, else as copies. Only for files that are replaced, not written into, while both exist. Files and folders with a
 * name for which `isLeftOut` returns true stay behind.
 */
export function linkFiles(
	from: string,
	to: string,
	isLeftOut: (name: string) => boolean = () => false,
): void {
	mkdirSync(to, { recursive: true });
	if (!existsSync(from)) return;
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		if (isLeftOut(entry.name)) continue;
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) linkFiles(source, target, isLeftOut);
		else if (entry.isSymbolicLink()) symlinkSync(targetOf(source), target);
		else if (entry.isFile()) linkOrCopy(source, target);
	}
}

/** The absolute target of a symbolic link; the link itself when the target does not exist. */
function targetOf(link: string): string {
	try {
		return realpathSync(link);
	} catch {
		return link;
	}
}

function linkOrCopy(source: string, target: string): void {
	try {
		linkSync(source, target);
	} catch {
		cpSync(source, target);
	}
}
