import { expect, test } from 'vitest';
import { canonicalTable } from '../../../../src/collections/reading/csv/canonical-table.ts';
import { collections } from '../../../../src/collections/portal/collections.ts';
import { parseCsv } from '../../../../src/collections/reading/csv/parse-csv.ts';
import { heading, results, row, saved } from './rows.ts';

const [collection] = collections.filter(({ name }) => name === results);
if (!collection) throw new Error(`no collection ${results}`);
const canonical = (text: string) => canonicalTable('2026.csv', text, collection);

test('a table has one form, its records on their lines', () => {
	const written = saved(
		'检查结果表,,,,,,,,',
		heading.replace('检查编号', '"检查\r\n编号"'),
		row({ on: '2026/3/2', result: '"未发现\r\n问题, 已记录"' }),
		'',
		'合计,,,,,,,,',
		row({ code: '甲2', on: '46083' }),
	).replaceAll(',', ';');
	expect(canonical(written.replace('问题; 已记录', '问题, 已记录'))).toBe(
		[
			'',
			heading,
			'',
			row({ result: '"未发现\n问题, 已记录"' }),
			'',
			'',
			row({ code: '甲2' }),
			'',
		].join('\n'),
	);
});

test('what is in that form stays as it is', () => {
	const table = [heading, row(), row({ code: '甲2' }), ''].join('\n');
	expect(canonical(table)).toBe(table);
});

test('the records of both are the same', () => {
	const written = saved('某表', heading, row({ on: '2026.3.2' }), row({ code: '甲2' }), '注：无。');
	const both = [written, canonical(written) ?? ''].map((text) =>
		parseCsv(`content/${results}/2026.csv`, text, collection).records?.map(
			({ id, data, lineOf }) => ({ id, data, line: lineOf([]) }),
		),
	);
	expect(both[0]).toEqual(both[1]);
	expect(both[0]).toHaveLength(2);
});

test('a table whose columns are not known has none', () => {
	expect(canonical('甲,乙\n1,2\n')).toBeUndefined();
});
