import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCell, writeCell } from '../../../src/collections/declarations/cells.ts';

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
