import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { indexSite } from '../../../src/search/indexing/index-site.ts';

export type IndexSettings = Partial<Parameters<typeof indexSite>[0]>;

const root = mkdtempSync(join(tmpdir(), 'gongkai-indexed-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A built site of these files, in a folder that goes when the tests of the file are done. */
export function temporarySite(files: Record<string, string>) {
	const folder = mkdtempSync(join(root, 'site-'));
	const outDir = join(folder, 'dist');
	const cacheDir = join(folder, 'cache');
	const write = (file: string, content: string) => {
		mkdirSync(dirname(join(outDir, file)), { recursive: true });
		writeFileSync(join(outDir, file), content);
	};
	for (const [file, content] of Object.entries(files)) write(file, content);
	const pages = Object.keys(files).filter((file) => file.endsWith('.html'));
	return {
		outDir,
		cacheDir,
		write,
		/** Indexes it as it stands. */
		index: (settings: IndexSettings = {}) =>
			indexSite({ outDir, base: '/', pages, synonyms: [], cacheDir, ...settings }),
	};
}

/** A page of a built site; without a date it has none. */
export function sitePage(title: string, text: string, date = ''): string {
	const facts = `<div hidden data-pagefind-ignore><span data-pagefind-meta="date">${date}</span></div>`;
	return `<main data-pagefind-body><h1>${title}</h1>${facts}${text}</main>`;
}
