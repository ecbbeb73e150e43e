import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitError } from './git.ts';
import type { Git } from './git.ts';

/** A merged text, or the places where it cannot be merged: lines of the county's file, in Chinese. */
export type Merged = { text: string } | { collisions: string[] };

/** Merges the changes of the county and of upstream in one text file, as git does. */
export function mergeText(
	git: Git,
	{ base, county, next }: { base: string; county: string; next: string },
): Merged {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-merge-'));
	try {
		const files = Object.entries({ county, base, next }).map(([name, text]) => {
			const path = join(folder, name);
			writeFileSync(path, text);
			return path;
		});
		return { text: git(['merge-file', '-p', '-q', ...files]) };
	} catch (error) {
		// The status is the number of collisions; failures have higher ones.
		if (!(error instanceof GitError) || (error.status ?? 255) > 127) throw error;
		return { collisions: collidingLines(error.output) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The county's lines within the marks of a merge that collided. */
function collidingLines(merged: string): string[] {
	const places: string[] = [];
	let line = 1;
	let start: number | undefined;
	let isUpstreams = false;
	for (const text of merged.split('\n')) {
		if (text.startsWith('<<<<<<< ')) start = line;
		else if (text === '=======' && start !== undefined) isUpstreams = true;
		else if (text.startsWith('>>>>>>> ') && start !== undefined) {
			places.push(lineRange(start, line - 1));
			[start, isUpstreams] = [undefined, false];
		} else if (!isUpstreams) line++;
	}
	return places;
}

function lineRange(start: number, end: number): string {
	if (end < start) return `第 ${start} 行以前删去的地方`;
	return start === end ? `第 ${start} 行` : `第 ${start}—${end} 行`;
}
