import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/collections/checking/check.ts';
import { normativeDocuments } from '../../src/collections/normative-documents.ts';
import { readCollection } from '../../src/collections/reading/read.ts';
import { csv } from '../../src/formats/csv.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { readField } from '../../src/import/fields/read-field.ts';
import { readNumberValue } from '../../src/domain/numbers/document-number.ts';
import { corpusJson, hasCorpus, policyRecords } from '../corpus.ts';
import { writtenNumbers } from '../number-forms.ts';

const silent = { start: () => {}, advance: () => {}, stop: () => {} };

function county() {
	const folder = mkdtempSync(join(tmpdir(), 'numbers-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const outDir = join(folder, 'content');
	mkdirSync(outDir);
	const reportFile = join(folder, 'report.csv');
	return {
		run: async (name: string, text: string, map?: string) => {
			writeFileSync(join(folder, name), text);
			const mapFile = map === undefined ? undefined : join(folder, 'map.yaml');
			if (mapFile && map !== undefined) writeFileSync(mapFile, map);
			const result = await importFiles(
				{
					into: 'normative-documents',
					paths: [join(folder, name)],
					outDir,
					mapFile,
					reportFile,
					createAgencies: true,
					today: '2026-11-22',
					force: false,
				},
				silent,
			);
			if ('problems' in result) throw new Error(result.problems.join('\n'));
		},
		records: () =>
			readCollection(outDir, normativeDocuments).records.map(({ id, data }) => ({
				id,
				data: data as Record<string, unknown>,
			})),
		remarks: () =>
			parse<Record<string, string>>(readFileSync(reportFile, 'utf8'), { bom: true, columns: true })
				.filter((line) => ['发文字号', '索引号', '废止的文件'].includes(line['字段'] ?? ''))
				.map((line) => `${line['原值'] ?? ''}: ${line['问题'] ?? ''}`),
		errors: () =>
			checkContent(outDir, join(folder, 'public'), [normativeDocuments]).problems.filter(
				({ severity }) => severity === 'error',
			),
	};
}

const header = ['标题', '文号', '发布日期', '正文'];
const row = (number: string, place: number) => [
	`关于第${place}个事项的通知`,
	number,
	'2026-03-09',
	`各单位：现将第${place}个事项通知如下。`,
];

test('every number is kept as it is written, and passes the check', async () => {
	const { run, records, remarks, errors } = county();
	const numbers = writtenNumbers.map(({ number }) => number);
	await run('nums.csv', csv([header, ...numbers.map(row)]));
	expect(
		records()
			.map(({ data }) => data['documentNumber'])
			.sort(),
	).toEqual(numbers.toSorted());
	expect(errors()).toEqual([]);
	expect(remarks().sort()).toEqual(
		writtenNumbers
			.filter(({ number }) => !number.startsWith('青禾县人民代表大会'))
			.flatMap(({ number, unusual }) =>
				unusual === undefined ? [] : [`${number}: ${unusual}。已照原文填写，请核对`],
			)
			.concat(
				'青禾县人民代表大会常务委员会公告〔十七届〕第12号: 写法少见（代字里有括号）。已照原文填写，请核对',
			)
			.sort(),
	);
});

test('two numbers of one document become a list; ids are those of the first', async () => {
	const { run, records, errors } = county();
	const numbers = [
		'青建〔2021〕3号、青财〔2021〕12号',
		'青教〔2021〕1号 青卫〔2021〕2号',
		'青水〔2021〕4号/青农〔2021〕5号',
		'青文〔2021〕6号和青林[2021]7号',
		'青府土审（17）〔2022〕4号',
		'青政规〔2023〕8-1号',
		'（87）青政字第15号',
		'青禾县人民政府令第十二号',
	];
	await run('nums.csv', csv([header, ...numbers.map(row)]));
	expect(Object.fromEntries(records().map(({ id, data }) => [id, data['documentNumber']]))).toEqual(
		{
			'qingjian-2021-3': ['青建〔2021〕3号', '青财〔2021〕12号'],
			'qingjiao-2021-1': ['青教〔2021〕1号', '青卫〔2021〕2号'],
			'qingshui-2021-4': ['青水〔2021〕4号', '青农〔2021〕5号'],
			'qingwen-2021-6': ['青文〔2021〕6号', '青林[2021]7号'],
			'qingfutushen17-2022-4': '青府土审（17）〔2022〕4号',
			'qingzhenggui-2023-8-1': '青政规〔2023〕8-1号',
			'qingzhengzi-1987-15': '（87）青政字第15号',
			'qinghexianrenminzhengfuling-12': '青禾县人民政府令第十二号',
		},
	);
	expect(errors()).toEqual([]);
});

test('a relation may name a document by any of its numbers, however typed; two with one number are left out', async () => {
	const { run, records, remarks } = county();
	const old = [
		['甲', '青府土审（17）〔2022〕4号'],
		['乙', '青建〔2021〕3号、青财〔2021〕12号'],
		['丙', '青禾县人民政府令第十二号'],
		['丁', '青政规〔2023〕8-1号'],
		['戊', '青政〔2020〕1号'],
		['己', '青政[2020]1号'],
	].map(([name = '', number = '']) => [
		`关于${name}事项的通知`,
		number,
		'2024-03-09',
		`${name}事项。`,
	]);
	await run('old.csv', csv([header, ...old]));
	const newer = [
		'青府土审(17)[2022]4号',
		'青财[2021]12号',
		'青禾县人民政府令第12号、青政规〔2023〕8号之一',
		'青政（2020）1号',
		'青政规〔2023〕8号',
	].map((repealed, place) => [...row(`青政发〔2026〕${place + 1}号`, place), repealed]);
	await run(
		'newer.csv',
		csv([[...header, '废止文件'], ...newer]),
		'title: 标题\ndocumentNumber: 文号\npublishedOn: 发布日期\nbody: 正文\nrepeals: 废止文件\n',
	);
	const repeals = Object.fromEntries(records().map(({ id, data }) => [id, data['repeals']]));
	expect(repeals).toMatchObject({
		'qingzhengfa-2026-1': ['qingfutushen17-2022-4'],
		'qingzhengfa-2026-2': ['qingjian-2021-3'],
		'qingzhengfa-2026-3': ['qinghexianrenminzhengfuling-12', 'qingzhenggui-2023-8-1'],
		'qingzhengfa-2026-4': undefined,
		'qingzhengfa-2026-5': undefined,
	});
	expect(remarks()).toEqual([
		'青政（2020）1号: 有几份文件是这个文号（qingzheng-2020-1、qingzheng-2020-1-2），没有填',
		'青政规〔2023〕8号: 没有找到这份文件，没有填',
	]);
});

test('what is no number is said, with what the source wrote', async () => {
	const { run, records, remarks } = county();
	const numbers = [
		'见正文',
		'2024-05-20',
		'特急',
		'的通知青政发〔2024〕3号',
		'青政规〔2024〕3、4号',
	];
	await run('nums.csv', csv([header, ...numbers.map(row)]));
	expect(remarks()).toEqual([
		'见正文: 不是发文字号，没有填',
		'2024-05-20: 不是发文字号，没有填',
		'特急: 不是发文字号，没有填',
		'的通知青政发〔2024〕3号: 前面的“的通知”没有当作文号。已照原文填写，请核对',
		'青政规〔2024〕3、4号: 读不出代字、年份和序号，常见的写法是“青政规〔2024〕12号”。已照原文填写，请核对',
	]);
	expect(
		records()
			.flatMap(({ data }) => data['documentNumber'] ?? [])
			.sort(),
	).toEqual(['青政发〔2024〕3号', '青政规〔2024〕3、4号']);
});

test('index numbers are kept as they are written, also those that another document has', async () => {
	const { run, records, remarks, errors } = county();
	const numbers = [
		'CS000-0202-2024-0012',
		'测政办-2024-0012',
		'990000001／2024－00012',
		'990000001/2024-00012',
	];
	await run('index.csv', csv([['标题', '索引号', '发布日期', '正文'], ...numbers.map(row)]));
	expect(
		records()
			.map(({ data }) => data['indexNumber'])
			.sort(),
	).toEqual(numbers.toSorted());
	expect(errors()).toEqual([]);
	const unusual = '不是常见的写法“机构代码/年份-流水号”。已照原文填写，请核对';
	expect(remarks()).toEqual([
		...numbers.slice(0, 3).map((number) => `${number}: ${unusual}`),
		expect.stringMatching(/^990000001\/2024-00012: 与 normative-documents\/.* 重复，请核对$/),
	]);
});

test.skipIf(!hasCorpus)('of real documents every number is kept and read', () => {
	const written = policyRecords().flatMap(({ doc_number }) => doc_number ?? []);
	const read = written.map((number) => readField('documentNumber', [number]).value);
	expect(written).toHaveLength(833);
	expect(read.filter((value) => value === undefined)).toEqual([]);
	expect(read.flat().filter((value) => !readNumberValue(String(value)))).toEqual([]);
	// The others were cut out of running text, with words before them, or a line end within.
	expect(read.filter((value, place) => value === written[place]?.trim())).toHaveLength(808);

	const pages = corpusJson<{
		items: { expected?: { doc_number?: string; index_number?: string } }[];
	}>('pages/manifest.json').items.flatMap(({ expected }) => expected ?? []);
	for (const { doc_number, index_number } of pages) {
		expect(readField('documentNumber', [doc_number ?? ''])).toEqual({ value: doc_number });
		expect(readField('indexNumber', [index_number ?? ''])).toEqual({ value: index_number });
	}
});
