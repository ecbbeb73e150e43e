import { expect, test } from 'vitest';
import { cellsOf, filledColumns } from '../../../src/collections/declarations/table.ts';

const columns = [
	{ name: 'party', label: '名称', isNumber: false },
	{ name: 'taxCode', label: '税务登记号', isNumber: false },
	{ name: 'fine', label: '罚款', isNumber: true },
	{ name: '合计', label: '合计', isNumber: false, of: () => '共1项' },
];

test('columns that no row fills are left out, computed ones stay', () => {
	const rows = [{ party: '甲' }, { party: '乙', fine: 0 }];
	expect(filledColumns(columns, rows).map(({ name }) => name)).toEqual(['party', 'fine', '合计']);
	expect(filledColumns(columns, []).map(({ name }) => name)).toEqual(['合计']);
});

test('an absent value is an empty cell, nought is not', () => {
	expect(cellsOf(columns, { party: '乙', fine: 0 }, '2026-11-22')).toEqual([
		'乙',
		'',
		'0',
		'共1项',
	]);
});
