import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pattern } from '../../../src/audit/judging/pattern.ts';
import { filesBelow } from '../../../src/collections/reading/read.ts';
import { contentDir } from '../../county/county.ts';
import { nationalPatterns } from '../national-patterns.ts';

/** Titles and headings of the county of the tests. */
const titles = filesBelow(contentDir)
	.filter((file) => /\.mdx?$/.test(file))
	.flatMap((file) => [
		...readFileSync(join(contentDir, file), 'utf8').matchAll(/^(?:title: ['"]?|#+ )(.+?)['"]?$/gm),
	])
	.flatMap(([, title]) => title ?? []);

test('every pattern of a national duty finds the same as a JavaScript regular expression', () => {
	expect(titles.length).toBeGreaterThan(500);
	const found = nationalPatterns.map((source) =>
		titles.filter((title) => pattern(source).test(title)),
	);
	const expected = nationalPatterns.map((source) =>
		titles.filter((title) => new RegExp(source, 'u').test(title)),
	);
	expect(found).toEqual(expected);
	expect(found.filter((some) => some.length > 0).length).toBeGreaterThan(30);
});

test.each(['a*a*a*b', '(a+)+$', '(a|aa)+$', '(a*)*b', 'a*a*a*a*a*a*a*a*b', '(.*a){20}b'])(
	'%s is tried on a long text that just does not match',
	(source) => {
		// A backtracking engine takes longer than the test may, by many orders of magnitude.
		expect(pattern(source).test(`${'a'.repeat(100_000)}c`)).toBe(false);
	},
);

test.each([
	['年度报告$', '2025年度报告', true],
	['^政府信息公开$', '政府信息公开指南', false],
	['[\\u4e00-\\u9fff]年', '𠀀今年', true],
	['(?<year>20\\d\\d)年', '二〇二五年', false],
	['裁量(权)?基准', '裁量基准', true],
])('%s on %s', (source, text, expected) => {
	expect(pattern(source).test(text)).toBe(expected);
});
