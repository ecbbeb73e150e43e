import { expect, test } from 'vitest';
import { rowTitle } from '../../../src/domain/text/row-title.ts';

const heading = '行政处罚决定（2026年）';

test('a row is called as its table says', () => {
	expect(rowTitle(['青市监罚〔2026〕1号', ' 甲\n公司 '], ['number', 'name'], heading)).toBe(
		'甲 公司',
	);
});

test.each([
	['has no name', ['', '甲公司'], []],
	['has an empty name', ['', '甲公司'], ['name']],
])('a row that %s is called by its first filled cell, after its page', (_, cells, says) => {
	expect(rowTitle(cells, says, heading)).toBe(`${heading}：甲公司`);
});

test('a name without a letter stands behind its page', () => {
	expect(rowTitle(['2024'], ['name'], heading)).toBe(`${heading}：2024`);
});

test('a long name is cut', () => {
	expect(rowTitle(['长'.repeat(60)], ['name'], heading)).toBe('长'.repeat(60));
	expect(rowTitle(['长'.repeat(100)], ['name'], heading)).toBe(`${'长'.repeat(60)}……`);
});
