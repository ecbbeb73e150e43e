import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { corpusFile, hasCorpus } from '../../../corpus.ts';
import { parseCsv } from '../../../../src/collections/reading/csv/parse-csv.ts';
import { plainLines, readGrid } from '../../../../src/collections/reading/csv/grid.ts';
import { tables } from '../../../../src/collections/tables/tables.ts';
import { gbk } from './gbk.ts';

const folder = corpusFile('tables');
const files = hasCorpus
	? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
			/\.[ct]sv$/.test(name),
		)
	: [];

describe.skipIf(!hasCorpus)('tables of real portals', () => {
	test('there are some', () => {
		expect(files.length).toBeGreaterThan(20);
	});

	test.each(files)('%s: every cell is what stands in the file', (name) => {
		const text = readFileSync(`${folder}/${name}`, 'utf8');
		const delimiter = name.endsWith('.tsv') ? '\t' : ',';
		const { rows, fault } = readGrid(plainLines(text), delimiter);
		expect(fault).toBeUndefined();
		const expected = parse(text.replaceAll('\r\n', '\n'), { bom: true, delimiter });
		const bare = (cells: readonly string[]) =>
			cells.map((cell) => cell.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, ''));
		expect(rows.map(({ cells }) => bare(cells))).toEqual(
			expected.map(bare).filter((cells) => cells.some((cell) => cell !== '')),
		);
	});

	test.each(files)(
		'%s: as a table of another kind it is a handful of problems',
		(name) => {
			const text = readFileSync(`${folder}/${name}`, 'utf8');
			for (const table of tables.filter((_, place) => place % 6 === 0)) {
				const { isRead, problems } = parseCsv(`content/${table.name}/2026.csv`, text, table);
				expect(isRead).toBe(false);
				expect(problems.length).toBeGreaterThan(0);
				expect(problems.length).toBeLessThan(10);
			}
		},
		30_000,
	);

	test('a list of services under the names of its columns is read, whatever it was saved as', () => {
		const services = tables.find(({ name }) => name === 'lists/services');
		if (!services) throw new Error('no services');
		const rows = parse(readFileSync(`${folder}/qianfeng_service_items.csv`, 'utf8'), {
			bom: true,
		})
			.slice(1)
			.map(([agency = '', , title = ''], index) => [
				`${index + 1}`,
				title.replace(/[",\n\t;]/g, ''),
				agency,
			]);
		const written = (separator: string) =>
			[['事项编码', '事项名称', '办理机构'], ...rows]
				.map((cells) => cells.join(separator))
				.join('\r\n');
		const read = (text: string) =>
			parseCsv('content/lists/services/2026-05-06.csv', text, services).records?.map(
				({ data }) => data,
			);
		const expected = read(written(','));
		expect(expected).toHaveLength(rows.length);
		expect(read(written(';'))).toEqual(expected);
		expect(read(written('\t'))).toEqual(expected);
		const decoded = new TextDecoder('gb18030', { fatal: true }).decode(gbk(written(',')));
		expect(read(decoded)).toEqual(expected);
	});
});
