import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { all, attribute, builtPages } from './built-pages.ts';
import { county, documents } from '../county/records.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import type { Element } from 'hast';
import type { BuiltPage } from './built-pages.ts';

const dist = inject('dist');
const addresses = new Set(
	[...documents, ...county.pages].map(({ href }) => decodeURIComponent(href)),
);
const everyPage = builtPages(dist);
const pages = everyPage.filter(({ path }) => addresses.has(path));

describe('a document costs its reader', () => {
	test('at most 15 KB over the wire besides its own text', () => {
		expect(pages.length).toBeGreaterThan(0);
		expect(Math.max(...pages.map(weightOf))).toBeLessThanOrEqual(15 * 1024);
	});

	test('one script that it must wait for: the one that applies the reader’s settings, of at most 1 KB', () => {
		for (const { root, path } of pages) {
			const waits = all(root, 'script', { src: true }).filter(
				(script) => attribute(script, 'type') !== 'module',
			);
			const [source = '', ...others] = waits.map((script) => attribute(script, 'src') ?? '');
			expect(source, path).toMatch(/\/apply-choices\.[\w-]+\.js$/);
			expect(others, path).toEqual([]);
			expect(readFileSync(join(dist, source)).length).toBeLessThanOrEqual(1024);
		}
	});
});

/** Whether a page shows the ledger of duties or the search. Declarations are an ordinary table. */
const isSpecial = ({ path }: BuiltPage) => /^\/(?:audit\/(?!exemptions\/)|search\/)/.test(path);

test('every page has one style sheet of at most 10 KB, and those of the audit and the search one more of at most 2 KB', () => {
	const common = new Set<string>();
	for (const page of everyPage) {
		const [sheet = '', ...others] = sheetsOf(page);
		common.add(sheet);
		expect(others.length, page.path).toBe(isSpecial(page) ? 1 : 0);
		for (const other of others) expect(sizeOf(other), page.path).toBeLessThanOrEqual(2 * 1024);
	}
	expect([...common].map(sizeOf).filter((bytes) => bytes > 10 * 1024)).toEqual([]);
	expect(common.size).toBe(1);
});

test('every page but the search costs its reader at most 6 KB of scripts', () => {
	const heavy = everyPage
		.filter(({ path }) => path !== '/search/')
		.filter((page) => sum(scriptsOf(page).map(sizeOf)) > 6 * 1024);
	expect(heavy.map(({ path }) => path)).toEqual([]);
});

test('what brings a page up to the day of its reader is at most 3 KB, with all that it imports', () => {
	const scripts = filesBelow(join(dist, '_astro')).filter((file) => file.endsWith('.js'));
	const codeOf = (file: string) => readFileSync(join(dist, '_astro', file), 'utf8');
	const [dated = '', ...others] = scripts.filter((file) => codeOf(file).includes('data-days-to'));
	expect(others).toEqual([]);
	const loaded = new Set([dated]);
	for (const file of loaded)
		for (const [, imported = ''] of codeOf(file).matchAll(/(?:from|import) ?"\.\/([^"]+)"/g))
			loaded.add(imported);
	const bytes = sum([...loaded].map((file) => gzipSync(codeOf(file)).length));
	expect(bytes).toBeGreaterThan(200);
	expect(bytes).toBeLessThanOrEqual(3 * 1024);
});

/**
 * Bytes of the page with the document's own text emptied (its body, and the tables of an annual report), and of its style
 * sheets, each compressed by gzip as a web server sends them. Compressing the frame alone counts its bytes in full: beside
 * the body's text, which repeats words of the frame, it would compress better.
 */
function weightOf(page: BuiltPage): number {
	return gzipSync(withoutBody(page)).length + sum(sheetsOf(page).map(sizeOf));
}

function withoutBody({ html, root }: BuiltPage): string {
	const bodies = [
		...all(root, 'div', { class: 'prose' }),
		...all(root, 'section', { class: 'table-scroll report-table' }),
	].toSorted((a, b) => startOf(a) - startOf(b));
	if (bodies.length === 0) throw new Error('A document without its text');
	return bodies.toReversed().reduce((rest, body) => {
		const start = startOf(body);
		const end = body.children.at(-1)?.position?.end.offset ?? start;
		return rest.slice(0, start) + rest.slice(end);
	}, html);
}

function startOf(element: Element): number {
	return element.children[0]?.position?.start.offset ?? 0;
}

function sheetsOf({ root }: BuiltPage): string[] {
	return all(root, 'link', { rel: 'stylesheet' }).map((link) => attribute(link, 'href') ?? '');
}

/** The scripts of a page, with what they import. */
function scriptsOf({ root }: BuiltPage): string[] {
	const found = new Set<string>();
	const add = (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		const code = readFileSync(join(dist, path), 'utf8');
		for (const [, name = ''] of code.matchAll(/\bimport\b[^;]*?["']\.\/([^"']+)["']/g))
			add(`/_astro/${name}`);
	};
	for (const script of all(root, 'script', { src: true })) add(attribute(script, 'src') ?? '');
	return [...found];
}

/** Bytes over the wire, compressed by gzip. */
function sizeOf(path: string): number {
	return gzipSync(readFileSync(join(dist, path))).length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
