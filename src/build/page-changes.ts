import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../collections/reading/read.ts';

/** The addresses of pages that a build added, changed and removed. */
export interface PageChanges {
	added: string[];
	changed: string[];
	removed: string[];
}

/** Compares the pages of two sites; `undefined` when there is no site before. Names of scripts and styles do not count. */
export function pageChanges(before: string, after: string): PageChanges | undefined {
	if (!existsSync(before)) return undefined;
	const [old, present] = [pagesOf(before), pagesOf(after)];
	return {
		added: [...present].filter((page) => !old.has(page)).map(addressOf),
		changed: [...present]
			.filter((page) => old.has(page) && textOf(before, page) !== textOf(after, page))
			.map(addressOf),
		removed: [...old].filter((page) => !present.has(page)).map(addressOf),
	};
}

function pagesOf(site: string): ReadonlySet<string> {
	return new Set(
		filesBelow(site)
			.filter((file) => file.endsWith('.html'))
			.toSorted(),
	);
}

function textOf(site: string, page: string): string {
	return readFileSync(join(site, page), 'utf8').replaceAll(/"\/_astro\/[^"]*"/g, '');
}

function addressOf(page: string): string {
	return `/${page.replace(/index\.html$/, '')}`;
}
