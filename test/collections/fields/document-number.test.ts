import { expect, test } from 'vitest';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { schemaAt } from '../../../src/collections/declarations/schema.ts';
import { normativeDocument, reportOf } from '../county.ts';
import { writtenNumbers } from '../../number-forms.ts';

const file = 'content/normative-documents/ceshigui-2024-12.md';
const report = (number: string | undefined, changes: Record<string, string> = {}) =>
	reportOf({ [file]: normativeDocument({ documentNumber: number, ...changes }) });
/** With days on which the document may have any of the numbers. */
const recent = { formedOn: '2026-05-20', publishedOn: '2026-05-24', effectiveOn: '2026-07-01' };
const stays = '请对照原件，原件就是这样写的，不用改';

test.each(writtenNumbers)(
	'$number can be published, and is reminded of if it is unusual',
	(written) => {
		const { number, unusual } = written;
		const lines = report(`'${number}'`, recent)
			.split('\n')
			.filter((line) => !/文号是 \d+ 年的，成文日期/.test(line));
		expect(lines.filter((line) => line.includes('发文字号'))).toEqual(
			unusual === undefined ? [] : [`${file}:3  发文字号：“${number}”${unusual}。${stays}`],
		);
		expect(lines.at(-1)).toContain('没有错误');
	},
);

test('several numbers stand in a list, or in one line', () => {
	expect(report('[测建〔2024〕3号, 测财〔2024〕12号]')).toBe('已检查 3 条，没有错误。');
	expect(report('测建〔2024〕3号、测财〔2024〕12号')).toBe('已检查 3 条，没有错误。');
	expect(report('[测建〔2024〕3号, "测财[2024]12号"]')).toContain(
		`${file}:3  发文字号第2项：“测财[2024]12号”写法少见（年份没有用〔〕括起来），常见的写法是“测财〔2024〕12号”。${stays}\n`,
	);
});

test.each([
	['[]', '发文字号：没有填内容。没有文号的，删去这一行'],
	["''", '发文字号：没有填内容。没有文号的，删去这一行'],
	['', '发文字号：没有填内容。填上内容，或者删去这一行'],
	["['', 测财〔2024〕12号]", '发文字号第1项：没有填内容。没有文号的，删去这一行'],
	['[测财〔2024〕12号, 测财(2024)第12号]', '发文字号：同一个文号写了两次'],
	['2024', '发文字号：请加引号写成文字："2024"'],
	['[2024, 测财〔2024〕12号]', '发文字号第1项：请加引号写成文字："2024"'],
	['true', '发文字号：请加引号写成文字："true"'],
	['{ a: 1 }', '发文字号：应写成一行文字；有几个文号的，每个另起一行，以“- ”开头'],
	['[[测财〔2024〕12号]]', '发文字号第1项：应写成一行文字；有几个文号的，每个另起一行，以“- ”开头'],
	['无', '发文字号：“无”里没有数字，不是文号。没有文号的，删去这一行'],
	['待编号', '发文字号：“待编号”里没有数字，不是文号。没有文号的，删去这一行'],
	['2024-05-20', '发文字号：“2024-05-20”是日期，不是文号。没有文号的，删去这一行'],
	['2024年5月20日', '发文字号：“2024年5月20日”是日期，不是文号。没有文号的，删去这一行'],
	[`'${'长'.repeat(201)}1号'`, '发文字号：太长，最多 200 个字'],
	[
		'测政规〔2025〕12号',
		'发文字号：“测政规〔2025〕12号”是 2025 年的，发布日期却是 2024 年：文件编号以后才能发布，请核对文号和发布日期',
	],
])('%s can be no number', (number, message) => {
	expect(report(number)).toContain(`${file}:3  ${message}`);
	expect(report(number)).toContain('有 1 处需要修改');
});

test.each([
	['imported', '测政规〔2025〕12号', { importedFrom: '{ source: a.csv }' }],
	['of two digits, whose century is a guess', '（25）测政字第12号', {}],
])('a year after publication is only reminded of where it is %s', (_, number, changes) => {
	const found = report(`'${number}'`, changes);
	expect(found).toContain('是 2025 年的，发布日期却是 2024 年');
	expect(found).toContain('没有错误');
});

test('two documents with one number are reminded of, however it is written', () => {
	const twin = normativeDocument({
		documentNumber: '"测政规[2024]012号"',
		indexNumber: '999903001/2024-00013',
	});
	expect(reportOf({ 'content/normative-documents/twin.md': twin })).toContain(
		`content/normative-documents/twin.md:3  发文字号：与 ${file} 相同，请核对`,
	);
});

test('a number in place of an id is told the id, however it is written', () => {
	const withRelation = (number: string, typed: string) =>
		reportOf({
			[file]: normativeDocument({ documentNumber: `'${number}'` }),
			'content/normative-documents/newer.md': normativeDocument({
				documentNumber: '测政规〔2026〕1号',
				indexNumber: '999903001/2026-00001',
				formedOn: '2026-03-02',
				publishedOn: '2026-03-03',
				effectiveOn: '2026-04-01',
				expiresOn: '2031-03-31',
				repeals: `['${typed}']`,
			}),
		});
	for (const { number, typings } of writtenNumbers.slice(0, 12))
		for (const typed of [number, ...typings])
			expect(withRelation(number, typed)).toContain(
				`没有编号为“${typed}”的条目（content/normative-documents），这里写编号：ceshigui-2024-12`,
			);
});

test('the field takes one number or several, and gives a list', () => {
	const field = schemaAt(normativeDocuments.schema, ['documentNumber']);
	expect(field?.parse(' 测政规〔2024〕12号 ')).toEqual(['测政规〔2024〕12号']);
	expect(field?.parse(['测建〔2021〕3号', '测财〔2021〕12号'])).toEqual([
		'测建〔2021〕3号',
		'测财〔2021〕12号',
	]);
});
