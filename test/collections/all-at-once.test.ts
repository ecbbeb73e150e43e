import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collections } from '../../src/collections/portal/collections.ts';
import { plainFilesBelow } from '../../src/collections/reading/list-folder.ts';
import { contentDir } from '../county/county.ts';
import { normativeDocument, reportOf, reportOfTables, settings } from './county.ts';

const document = 'content/normative-documents/ceshigui-2024-12.md';
const body = '# 标题\n\n![图](/files/none.png)\n\n<table><tr><td>甲</td></tr></table>\n';

/** The lines of the report about a file, without the file. */
function said(report: string, file: string): string[] {
	return report
		.split('\n')
		.flatMap((line) => (line.startsWith(`${file}:`) ? [line.slice(file.length + 1)] : []));
}

const ofBody = (first: number) => [
	`${first}  正文：正文标题从 ## 开始，# 留给文件标题`,
	`${first + 2}  正文：没有这个文件：public/files/none.png`,
	expect.stringMatching(new RegExp(`^${first + 4}  正文：不能用 HTML 标签 <table>`)) as string,
];

test.each([
	['a wrong date', { formedOn: '2024-02-30' }, '6  成文日期：没有 2024-02-30 这一天'],
	['an unknown field', { tpoic: '综合政务' }, '12  tpoic：没有这个字段，是不是 topic？'],
	[
		'a value that YAML reads as an alias',
		{ summary: '*甲' },
		'12  内容以 * 开头时，请给整段内容加上引号，写成 summary: "*甲"',
	],
	['an open quote', { title: '"甲' }, '2  引号或括号没有成对，或者冒号后面少了空格'],
	[
		'an agency that does not exist',
		{ issuers: '[nobody]' },
		'5  发布机构：没有编号为“nobody”的条目（content/agencies）',
	],
])('%s does not hide the mistakes of the body', (_, fields, message) => {
	const report = reportOf({ [document]: normativeDocument(fields, body) });
	expect(said(report, document)).toEqual([
		message,
		...ofBody('summary' in fields || 'tpoic' in fields ? 15 : 14),
	]);
});

test('mistakes of fields do not hide those of other fields, whatever their kind', () => {
	const text = normativeDocument({
		title: '*关于停车*的公告',
		documentNumber: '十二号',
		issuers: '[nobody]',
		formedOn: '2024-02-30',
		publishedOn: '2024-05-24',
		effectiveOn: '2024-07-01',
		expiresOn: '2024-06-30',
		topic: '卫生',
		attachments: '[{ file: /files/none.docx, title: 附件 }]',
	});
	expect(said(reportOf({ [document]: text }), document)).toEqual([
		'2  内容以 * 开头时，请给整段内容加上引号，写成 title: "*关于停车*的公告"',
		'5  发布机构：没有编号为“nobody”的条目（content/agencies）',
		'6  成文日期：没有 2024-02-30 这一天',
		'9  有效期至：早于施行日期 2024-07-01',
		'10  主题分类：不在主题分类表里。应写成“一级/二级”，例如 综合政务/政务公开；这里应写成 卫生、体育/卫生',
		'12  附件：没有这个文件：public/files/none.docx',
	]);
});

test('a rule does not judge what is wrong: one mistake has one message', () => {
	const report = (changes: Record<string, string | undefined>) =>
		said(reportOf({ [document]: normativeDocument(changes) }), document);
	expect(report({ effectiveOn: '2024-13-01', expiresOn: '2020-01-01' })).toEqual([
		'8  施行日期：没有 2024-13-01 这一天',
	]);
	expect(report({ publishedOn: '去年', formedOn: '2024-05-20' })).toEqual([
		'7  发布日期：“去年”不是日期。应写成 2024-06-01 的形式',
	]);
	expect(report({ expiresOn: undefined, 有效期: '2029-06-30' })).toEqual([
		'11  有效期：没有这个字段，应写成 expiresOn',
	]);
	expect(report({ title: undefined, 'title：甲': '乙' })).toEqual([
		'11  title：甲：冒号是中文的，请换成英文冒号加空格，后面的内容加上引号',
	]);
});

test('without a second --- the fields and the body are judged all the same', () => {
	const text = normativeDocument({ formedOn: '2024-02-30' }, body).replace(/^---\n\n/m, '\n');
	expect(said(reportOf({ [document]: text }), document)).toEqual([
		'6  成文日期：没有 2024-02-30 这一天',
		'12  第一行有 ---，但后面没有第二行 ---。请在各字段之后、正文之前（这一行）加一行 ---',
		...ofBody(13),
	]);
});

test('personal data of a body is named although its fields cannot be read', () => {
	const text = normativeDocument({ title: '"甲' }, '某人 99990119000101001X\n');
	expect(said(reportOf({ [document]: text }), document)).toEqual([
		'14  疑似身份证号码 999901************，公开前必须删去',
		'2  引号或括号没有成对，或者冒号后面少了空格',
	]);
});

test('site.yaml: each wrong setting', () => {
	const text = settings
		.replace("'9999030001'", '123')
		.replace('county: ', 'county：')
		.replace('keywords: [测试]', 'keywords: 测试')
		.concat('colour: red\nowners: 甲\nsummary: *甲\n');
	expect(said(reportOf({ 'content/site.yaml': text }), 'content/site.yaml')).toEqual([
		'2  冒号是中文的，请换成英文冒号加空格：写成 county: 测试县',
		'4  网站标识码：请加引号写成文字："123"',
		'15  关键词：应是一组内容：每项另起一行，以“- ”开头，或写在方括号 [ ] 里，例如 [测试]',
		'16  主色：应写成 #b3171d 这样的六位颜色值',
		'17  owners：没有这个字段，是不是 owner？',
		'18  内容以 * 开头时，请给整段内容加上引号，写成 summary: "*甲"',
	]);
});

test('a table: a wrong cell, row or column does not hide the others, nor references', () => {
	const header = '编号,任务,牵头单位,责任单位,完成时限,状态,更新日期';
	const tasks = (...lines: string[]) =>
		said(
			reportOfTables({ 'content/tasks/2026.csv': [header, ...lines, ''].join('\n') }),
			'content/tasks/2026.csv',
		);
	expect(
		tasks(
			'1,公布目录,government,,2026-02-30,已完成,2026-03-02',
			'2,公布目录,nobody,,2026-03-31,已完成',
			'3,公布目录,nobody,,2026-03-31,结束,2026-03-02',
			'1,公布目录,government,,2026-03-31,已完成,2026-03-02',
		),
	).toEqual([
		'2  完成时限：没有 2026-02-30 这一天',
		'3  这一行有 6 格，表头有 7 格。空着的格也要有逗号，请核对有没有错位',
		'4  状态：“结束”不在可选范围内，应为：未开始、进行中、已完成',
		'4  牵头单位：没有叫“nobody”的单位。是本县机构的，写进它的别名 otherNames；不是的写进 units：加一行编号、全称、简称、类别',
		'5  编号：“1”与第 2 行重复（content/tasks/2026.csv）',
	]);
	const wrongHeader = header.replace('完成时限', '期限');
	const report = reportOfTables({
		'content/tasks/2026.csv': `${wrongHeader}\n1,公布目录,nobody,,2026-03-31,结束,2026-03-02\n`,
	});
	expect(said(report, 'content/tasks/2026.csv')).toEqual([
		expect.stringMatching(/^1 {2}没有“期限”这一列/) as string,
		'2  状态：“结束”不在可选范围内，应为：未开始、进行中、已完成',
		'2  牵头单位：没有叫“nobody”的单位。是本县机构的，写进它的别名 otherNames；不是的写进 units：加一行编号、全称、简称、类别',
	]);
});

/** The first file of each collection of the test county that has files with front matter. */
const samples = collections.flatMap(({ name, format }) => {
	if (format !== 'markdown' && format !== 'mdx') return [];
	const [first] = plainFilesBelow(join(contentDir, name)).filter(
		(path) => !path.endsWith('README.md'),
	);
	return first === undefined ? [] : [{ name, file: `content/${name}/${first}` }];
});

test('there is a sample of every collection of documents', () => {
	expect(samples.length).toBe(13);
});

test.each(samples)('$name: fields, body and picture', ({ file }) => {
	const text = readFileSync(join(contentDir, '..', file), 'utf8').replaceAll('\r\n', '\n');
	const end = text.indexOf('\n---\n', 3);
	const wrong = `${text.slice(0, end)}\nzzz: 1\nyyy: *甲\n---\n\n${body}`;
	const first = wrong.slice(0, wrong.indexOf(body)).split('\n').length;
	const found = said(reportOf({ [file]: wrong }), file);
	for (const message of [
		`${first - 4}  zzz：没有这个字段`,
		`${first - 3}  内容以 * 开头时，请给整段内容加上引号，写成 yyy: "*甲"`,
		...ofBody(first),
	])
		expect(found).toContainEqual(message);
});
