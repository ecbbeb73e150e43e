import { expect, test } from 'vitest';
import { writtenColumns } from '../../../src/collections/declarations/table.ts';
import { reconsiderationStatistics as table } from '../../../src/collections/tables/reconsideration-statistics.ts';
import { tableTrend } from '../../../src/queries/views/table-trend.ts';

const columns = writtenColumns(table);
const row = (year: number, received?: number) => ({ year, received, accepted: 2, concluded: 1 });

test('the years stand in their order, the lines under the labels of the columns', () => {
	expect(tableTrend({ table, columns }, { rows: [row(2025, 7), row(2023, 5), row(2024)] })).toEqual(
		{
			title: '行政复议案件的收到、受理和审结（单位：件）',
			years: [2023, 2024, 2025],
			series: [
				{ label: '收到申请', values: [5, undefined, 7] },
				{ label: '受理', values: [2, 2, 2] },
				{ label: '审结', values: [1, 1, 1] },
			],
		},
	);
});

test('one year is no trend, and most tables have none', () => {
	expect(tableTrend({ table, columns }, { rows: [row(2025, 7)] })).toBeUndefined();
	const { trend: _, ...without } = table;
	expect(tableTrend({ table: without, columns }, { rows: [row(2024), row(2025)] })).toBeUndefined();
});
