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
	test.each(['=1+1', '+1', '@SUM(A1)', '-2+3', '-A1', '\t=1'])('%j is text', (cell) => {
		expect(csv([[cell]]).slice(1)).toMatch(/^"?'/);
	});

	test.each(['-2', '-2.50', '-1,000', '3+4', '甲=乙'])('%s is left as it is', (cell) => {
		expect(csv([[cell]])).not.toContain("'");
	});
});
