import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCell, writeCell } from '../../../src/collections/declarations/cells.ts';
import { calendarDate, publicationTime } from '../../../src/collections/fields/fields.ts';

test('a cell is read as its field: numbers, yes and no, lists', () => {
	const cases: readonly (readonly [string, z.ZodType, unknown])[] = [
		['12', z.number(), 12],
		['-0.5', z.number().optional(), -0.5],
		['12人', z.number(), '12人'],
		['1.', z.number(), '1.'],
		['是', z.boolean(), true],
		['否', z.boolean().optional(), false],
		['对', z.boolean(), '对'],
		['甲； 乙;丙\n丁；', z.array(z.string()), ['甲', '乙', '丙', '丁']],
		['；', z.array(z.string()), []],
		['12', z.string(), '12'],
		['2026/1/8', calendarDate('日期'), '2026-01-08'],
		['2026/1/8 9:05:30', publicationTime('日期').optional(), '2026-01-08 09:05'],
		['2026/1/8 9:05', calendarDate('日期'), '2026-01-08'],
		['2026年1月8日', calendarDate('日期'), '2026-01-08'],
		['2026/2/30', calendarDate('日期'), '2026-02-30'],
		['1月8日', calendarDate('日期'), '1月8日'],
		['2026/1/8', z.string(), '2026/1/8'],
		['1,200.50', z.number(), 1200.5],
		['１２', z.number(), 12],
		['¥ 1,200', z.number(), 1200],
		['3.2万元', z.number().meta({ title: '罚款金额(万元)' }), 3.2],
		['20.8%', z.number().meta({ title: '纠错率（%）' }), 20.8],
		['3.2元', z.number().meta({ title: '罚款金额(万元)' }), '3.2元'],
		['1,20', z.number(), '1,20'],
		['2026年', z.number().meta({ title: '年度' }), 2026],
		['2026年', z.number(), '2026年'],
	];
	expect(cases.map(([cell, field]) => readCell(cell, field))).toEqual(
		cases.map(([, , value]) => value),
	);
});

test('a cell is written as it is read; nothing is an empty one', () => {
	expect([undefined, null, true, false, ['甲', '乙'], 0, '文'].map(writeCell)).toEqual([
		...['', '', '是', '否', '甲；乙', '0', '文'],
	]);
});
