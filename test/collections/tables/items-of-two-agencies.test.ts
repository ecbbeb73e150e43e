import { describe, expect, test } from 'vitest';
import { fieldsOf, metaOf } from '../../../src/collections/declarations/schema.ts';
import { writeCell } from '../../../src/collections/declarations/cells.ts';
import { tables } from '../../../src/collections/tables/tables.ts';
import { reportOfTables } from '../county.ts';
import type { Table } from '../../../src/collections/declarations/table.ts';

const bureau = {
	'content/agencies/bureau.md': `---
name: 测试县司法局
type: department
office:
  address: 测试县测试路2号
  hours: 工作日 8:30—17:30
  phone: 0000-0000001
---

管理全县司法行政工作。
`,
};

/** The report on a version with these rows; what they do not state is taken from the examples of the columns. */
function duplicates(table: Table, ...rows: Record<string, string>[]): string[] {
	const columns = Object.entries(fieldsOf(table.schema)).map(([name, field]) => ({
		name,
		label: metaOf(field).title ?? name,
		example: metaOf(field).agencyName ? '测试县人民政府' : writeCell(metaOf(field).example),
	}));
	const lines = rows.map((row) =>
		columns.map(({ name, example }) => row[name] ?? example.replaceAll(',', '，')).join(','),
	);
	const text = `${[columns.map(({ label }) => label).join(','), ...lines].join('\n')}\n`;
	const report = reportOfTables({ ...bureau, [`content/${table.name}/2026-01-01.csv`]: text });
	return report.split('\n').filter((line) => line.includes('重复'));
}

const lists = tables.filter(({ keyWith }) => keyWith !== undefined);

test('every list of items that several agencies may have tells them apart', () => {
	expect(lists.map(({ name }) => name)).toEqual(
		expect.arrayContaining([
			'lists/licences',
			'lists/proofs',
			'lists/promises',
			'lists/intermediaries',
			'lists/fees',
			'lists/funds',
			'enforcement/leniency-items',
			'enforcement/legal-review-list',
			'enforcement/recording-list',
			'enforcement/inspection-items',
			'enforcement/random-inspection-items',
		]),
	);
});

describe.each(lists.map((table) => [table.name, table] as const))('%s', (_, table) => {
	const [apart = ''] = table.keyWith ?? [];
	const one = { [apart]: '测试县人民政府' };
	const other = { [apart]: '测试县司法局' };

	test('the same item of two agencies is no mistake', () => {
		expect(duplicates(table, one, other)).toEqual([]);
	});

	test('the same item of one agency is', () => {
		expect(duplicates(table, one, other, { ...one })).toEqual([
			expect.stringMatching(/^content\/.+\.csv:4 {2}.+：“.+，测试县人民政府.*”与第 2 行重复/),
		]);
	});
});
