import { describe, expect, test } from 'vitest';
import { csv } from '../../src/formats/csv.ts';

test('a table as Excel opens it: a mark of UTF-8, and lines ended by CR LF', () => {
	expect(
		csv([
			['名称', '数量'],
			['甲', '3'],
		]),
	).toBe('\uFEFF名称,数量\r\n甲,3\r\n');
});

test.each([
	['a comma', '甲,乙', '"甲,乙"'],
	['a quotation mark', '“甲”"乙"', '"“甲”""乙"""'],
	['a line break', '甲\n乙', '"甲\n乙"'],
])('%s is quoted', (_, cell, written) => {
	expect(csv([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

describe('a cell that a spreadsheet would run', () => {
	test.each([
		...['=1+1', '+1', '@SUM(A1)', '-2+3', '-A1', '\t=1', '\r=1', '\n=1'],
		...['＝1+1', '＋1', '＠SUM(A1)', '－2＋3', '－A1', '−A1', '－２＋３'],
		...[' =1+1', '　＝1+1', '\u00a0@A', '\ufeff=1', '\u200b＋A', ' \t -A1', '+8657100000000'],
		'=HYPERLINK("https://evil.example/","查看")',
	])('%j is text', (cell) => {
		expect(csv([[cell]]).slice(1)).toMatch(/^"?'/);
	});

	test.each([
		...['-2', '-2.50', '-1,000', '－２．５', ' -2', '-2 '],
		...['3+4', '甲=乙', '0571-0000000', '13900000000', '（-）', ' 甲', '甲＝乙', '—', '——'],
	])('%j is left as it is', (cell) => {
		expect(csv([[cell]])).not.toContain("'");
	});
});
