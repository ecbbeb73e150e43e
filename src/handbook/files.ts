import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../collections/reading/read.ts';

const proseFolder = join(import.meta.dirname, 'prose');

/** The folder of the pages, for a county to read. */
const pagesFolder = join(import.meta.dirname, 'pages');

/** The prose of the handbook by its path below `prose/`. */
export function readProse(): Map<string, string> {
	return readTexts(proseFolder);
}

/** The pages as they were last written: path below `pages/` → text. */
export function readHandbookPages(): Map<string, string> {
	return readTexts(pagesFolder);
}

/** Writes the pages; all earlier pages are removed. */
export function writePages(pages: ReadonlyMap<string, string>): void {
	rmSync(pagesFolder, { recursive: true, force: true });
	for (const [page, text] of pages) {
		const file = join(pagesFolder, page);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

function readTexts(folder: string): Map<string, string> {
	return new Map(
		filesBelow(folder)
			.filter((file) => file.endsWith('.md'))
			.map((file) => [file, readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')]),
	);
}
