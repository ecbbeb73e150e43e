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
 * The files of a folder in another one: hard links, which cost no room and hardly any time, where the disk has them, else
 * copies. For files that are replaced, not written into, while both are there.
 */
export function linkFiles(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	if (!existsSync(from)) return;
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) linkFiles(source, target);
		else if (entry.isSymbolicLink()) symlinkSync(targetOf(source), target);
		else if (entry.isFile()) linkOrCopy(source, target);
	}
}

/** Where a symbolic link leads, for one that stands elsewhere; itself, where it leads nowhere. */
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
