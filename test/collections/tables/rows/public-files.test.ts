import { describe, expect, test } from 'vitest';
import { enforcementTables } from '../../../../src/collections/tables/enforcement.ts';
import {
	personalFields,
	publicFiles,
} from '../../../../src/collections/tables/rows/public-files.ts';
import { tables } from '../../../../src/collections/tables/tables.ts';
import { metaOf } from '../../../../src/collections/declarations/schema.ts';
import type { z } from 'zod';
import type { TableRow } from '../../../../src/collections/declarations/table.ts';

const tableNamed = (name: string) =>
	enforcementTables.find((table) => table.name === `enforcement/${name}`) ?? expect.fail(name);

const officer = (name: string, certificate: string, area = '测试县'): TableRow => ({
	name,
	certificate,
	agency: '测试县人民政府',
	area,
});

const day = '2026-11-22';

/** The names and numbers that each version shows, the newest first, and how many it hides. */
function shown(files: Record<string, readonly TableRow[]>) {
	return publicFiles(tableNamed('officers'), new Map(Object.entries(files)), day).map(
		({ file, rows, left }) => [
			file,
			rows.map((row) => [row['name'], row['certificate']].join('')),
			left,
		],
	);
}

describe('an older version of a list shows only persons that the newest version names', () => {
	test('who left is in no version any more', () => {
		expect(
			shown({
				'2025-01-01': [officer('甲', '1'), officer('乙', '2')],
				'2026-01-01': [officer('甲', '1'), officer('乙', '2'), officer('丙', '3')],
				'2026-09-01': [officer('甲', '1')],
			}),
		).toEqual([
			['2026-09-01', ['甲1'], 0],
			['2026-01-01', ['甲1'], 2],
			['2025-01-01', ['甲1'], 1],
		]);
	});

	test('a person who had the number before, or a name before a correction, is not shown', () => {
		expect(
			shown({ '2025-01-01': [officer('甲', '1')], '2026-01-01': [officer('乙', '1')] }),
		).toEqual([
			['2026-01-01', ['乙1'], 0],
			['2025-01-01', [], 1],
		]);
	});

	test('other values of persons who stayed are unchanged', () => {
		const [, older] = publicFiles(
			tableNamed('officers'),
			new Map([
				['2025-01-01', [officer('甲', '1', '旧区')]],
				['2026-01-01', [officer('甲', '1', '新区')]],
			]),
			day,
		);
		expect(older?.rows).toEqual([officer('甲', '1', '旧区')]);
	});

	test('with only one version all its persons are shown', () => {
		expect(shown({ '2026-01-01': [officer('甲', '1')] })).toEqual([['2026-01-01', ['甲1'], 0]]);
		expect(shown({})).toEqual([]);
	});
});

test('lists that name nobody keep their older versions whole', () => {
	const row = (name: string) => ({ name, level: '一般检查事项' });
	expect(
		publicFiles(
			tableNamed('random-inspection-items'),
			new Map([
				['2025-01-01', [row('甲'), row('乙')]],
				['2026-01-01', [row('甲')]],
			]),
			day,
		).map(({ rows, left }) => [rows.length, left]),
	).toEqual([
		[1, 0],
		[2, 0],
	]);
});

test('files of years are no versions: each keeps its rows until their own end', () => {
	const row = (number: string, publicUntil: string) => ({ number, publicUntil });
	expect(
		publicFiles(
			tableNamed('penalty-decisions'),
			new Map([
				['2025', [row('1', '2026-11-21'), row('2', '2027-01-01')]],
				['2026', []],
			]),
			day,
		).map(({ rows, withdrawn }) => [rows.length, withdrawn.length]),
	).toEqual([
		[0, 0],
		[1, 1],
	]);
});

test('every list with a column for names of persons marks it', () => {
	const marked = tables.filter((table) => table.versioned && personalFields(table).length > 0);
	expect(marked.map(({ name }) => name)).toEqual([
		'rule-of-law/advisers',
		'rule-of-law/supervisors',
		'reconsideration/staff',
		'enforcement/officers',
	]);
	const unmarked = tables
		.filter((table) => table.versioned && personalFields(table).length === 0)
		.flatMap(({ name, schema }) =>
			Object.values(schema.shape)
				.map((field) => metaOf(field as z.ZodType).title ?? '')
				.filter((label) => /姓名|人员|负责人|联系人|执法证/.test(label))
				.map((label) => `${name} ${label}`),
		);
	expect(unmarked).toEqual([]);
});
