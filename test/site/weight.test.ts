import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { all, attribute, builtPages } from './built-pages.ts';
import { demonstration, documents } from './demonstration.ts';
import type { BuiltPage } from './built-pages.ts';

const dist = inject('dist');
const addresses = new Set(
	[...documents, ...demonstration.pages].map(({ href }) => decodeURIComponent(href)),
);
const pages = builtPages(dist).filter(({ path }) => addresses.has(path));

describe('a document costs its reader', () => {
	test('at most 15 KB over the wire besides its own text', () => {
		expect(pages.length).toBeGreaterThan(0);
		expect(Math.max(...pages.map(weightOf))).toBeLessThanOrEqual(15 * 1024);
	});

	test('one style sheet', () => {
		for (const page of pages) expect(sheetsOf(page), page.path).toHaveLength(1);
	});

	test('no script that it must wait for', () => {
		for (const { root, path } of pages)
			for (const script of all(root, 'script', { src: true }))
				expect(attribute(script, 'type'), path).toBe('module');
	});
});

/**
 * Bytes of the page with the body's own text (the elements `.prose`) emptied, and of its style sheets, each compressed by
 * gzip as a web server sends them. Compressing the frame alone counts its bytes in full: beside the body's text, which
 * repeats words of the frame, it would compress better.
 */
function weightOf(page: BuiltPage): number {
	const sheets = sheetsOf(page).map((sheet) => gzipSync(readFileSync(join(dist, sheet))).length);
	return [gzipSync(withoutBody(page)).length, ...sheets].reduce((sum, bytes) => sum + bytes, 0);
}

function withoutBody({ html, root }: BuiltPage): string {
	const bodies = all(root, 'div', { class: 'prose' });
	if (bodies.length === 0) throw new Error('A document without its text');
	return bodies.toReversed().reduce((rest, body) => {
		const start = body.children[0]?.position?.start.offset ?? 0;
		const end = body.children.at(-1)?.position?.end.offset ?? start;
		return rest.slice(0, start) + rest.slice(end);
	}, html);
}

function sheetsOf({ root }: BuiltPage): string[] {
	return all(root, 'link', { rel: 'stylesheet' }).map((link) => attribute(link, 'href') ?? '');
}
