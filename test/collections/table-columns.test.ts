import { expect, test } from 'vitest';
import { changesBetween } from '../../src/collections/tables/rows/table-changes.ts';
import { cellsOf, columnsOfTable } from '../../src/collections/declarations/table.ts';
import { tables } from '../../src/collections/tables/tables.ts';

const today = '2026-11-22';

const tableNamed = (name: string) => {
	const table = tables.find((candidate) => candidate.name === name);
	if (!table) throw new Error(`no table ${name}`);
	return table;
};

const columns = columnsOfTable(tableNamed('targets'));
const row = {
	name: '培训',
	kind: '不少于',
	target: 40,
	unit: '学时',
	basis: '要点',
	updatedOn: '2026-11-02',
};

test.each([
	[undefined, ['', '尚无数据']],
	[39, ['39', '未达到']],
	[40, ['40', '达到']],
])('a computed column follows from the row: %s', (actual, [written, outcome]) => {
	const cells = cellsOf(columns, { ...row, actual }, today);
	expect(cells[3]).toBe(written);
	expect(columns.at(-1)?.label).toBe('是否达到');
	expect(cells.at(-1)).toBe(outcome);
});

test('a computed column is not a change of its own', () => {
	const { changed } = changesBetween([{ ...row, actual: 39 }], [{ ...row, actual: 40 }], {
		key: 'name',
		columns,
	});
	expect(changed).toEqual([{ key: '培训', columns: ['实际'] }]);
});

test('what the rows add up to is said in words', () => {
	const { summary } = tableNamed('indicators');
	const indicators = [
		{ evidence: ['/lists/'], assessment: '达标' },
		{ assessment: '未达标' },
		{ assessment: '不适用' },
	];
	expect(summary?.(indicators, today)).toBe(
		'适用的指标 2 项：自评达标并有公开网页佐证的 1 项（1/2，50%），自评基本达标、未达标的 1 项。按自评没有达到综合示范 90% 的要求；网页能否证明达标，由人核对。',
	);
	expect(summary?.([{ assessment: '不适用' }], today)).toBe('没有适用的指标。');
	expect(
		tableNamed('tasks').summary?.(
			[{ state: '已完成' }, { state: '进行中' }, { state: '已完成' }],
			today,
		),
	).toBe('共 3 项：已完成 2 项，进行中 1 项。');
});
