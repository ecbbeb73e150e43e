import { expect, test } from 'vitest';
import { reportOf } from './county.ts';

const file = 'content/rule-of-law-reports/government-2025.md';
const parts =
	'## 主要举措和成效\n\n一。\n\n## 不足和原因\n\n二。\n\n## 第一责任人履职\n\n三。\n\n## 下一年安排\n\n四。\n';

function report(changes: Record<string, string | undefined> = {}, body = parts): string {
	const fields = {
		title: '测试县2025年法治政府建设年度报告',
		indexNumber: '999903001/2026-00901',
		issuers: '[government]',
		formedOn: '2026-02-24',
		publishedOn: '2026-03-10',
		year: '2025',
		submittedOn: '2026-02-27',
		...changes,
	};
	const lines = Object.entries(fields).flatMap(([key, value]) =>
		value === undefined ? [] : [`${key}: ${value}`],
	);
	return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

test('a report without a mistake', () => {
	expect(reportOf({ [file]: report() })).toBe('已检查 4 条，没有错误。');
});

test('the twenty working days of 条例 art. 26 are not asked of a report with a term of its own', () => {
	expect(reportOf({ [file]: report({ formedOn: '2026-02-02', publishedOn: '2026-03-30' }) })).toBe(
		'已检查 4 条，没有错误。',
	);
});

test.each([
	[{ year: undefined }, '报告年度：必填未填，请加一行“year: …”'],
	[{ year: "'2025'" }, '报告年度：应写数字，不加引号'],
	[{ year: '25' }, '报告年度：应是四位数的年份'],
	[{ year: '2027' }, '报告年度：报告年度晚于发布的年份。2026年发布的，一般是报告上一年'],
	[{ submittedOn: '2026-03-01' }, '报送日期：2025年度的报告应在 2026-03-01 之前报送'],
	[
		{ formedOn: '2026-03-20', publishedOn: '2026-04-01' },
		'发布日期：2025年度的报告应在 2026-03-31 前公开（《法治政府建设与责任落实督察工作规定》第二十四条）',
	],
	[{ issuers: '[government, justice]' }, '发布机构：一份报告一般只写一个报告单位'],
])('%j', (changes, message) => {
	expect(reportOf({ [file]: report(changes) })).toContain(message);
});

test.each([
	[
		/## 主要举措和成效/,
		'正文：没有“主要举措和成效”部分。写了的，请用标题（##）或者段首的小标题标出',
	],
	[/## 不足和原因/, '正文：没有“存在的不足和原因”部分。写了的，请用标题（##）或者段首的小标题标出'],
	[
		/## 第一责任人履职/,
		'正文：没有“主要负责人履行第一责任人职责情况”部分。写了的，请用标题（##）或者段首的小标题标出',
	],
	[/## 下一年安排/, '正文：没有“下一年度主要安排”部分。写了的，请用标题（##）或者段首的小标题标出'],
])('without %s', (heading, message) => {
	expect(reportOf({ [file]: report({}, parts.replace(heading, '')) })).toContain(
		`${file}:10  ${message}\n已检查 4 条，没有错误，另有 1 处提醒。`,
	);
});

test('a part under a run-in heading', () => {
	const body = parts.replace(
		'## 第一责任人履职\n\n三',
		'（三）党政主要负责人履行第一责任人职责情况。三',
	);
	expect(reportOf({ [file]: report({}, body) })).toBe('已检查 4 条，没有错误。');
	const bold = parts.replace('## 下一年安排\n\n四', '**下一步打算：** 四');
	expect(reportOf({ [file]: report({}, bold) })).toBe('已检查 4 条，没有错误。');
});

test('a report of an old system may lack a part, with a warning', () => {
	const imported = report({ importedFrom: '{ source: https://old.example/1.html }' }, '全文。\n');
	expect(reportOf({ [file]: imported })).toContain('没有错误，另有 4 处提醒。');
});

test('two reports of one agency on one year', () => {
	const other = report({ indexNumber: '999903001/2026-00902' });
	expect(
		reportOf({ [file]: report(), 'content/rule-of-law-reports/zhengfu-2025.md': other }),
	).toContain(
		`content/rule-of-law-reports/zhengfu-2025.md:7  报告年度：与 ${file} 是同一单位同一年度的报告，一年一般只有一份，请核对\n已检查 5 条，没有错误，另有 1 处提醒。`,
	);
});

test('the address of the matrix is taken', () => {
	expect(reportOf({ 'content/rule-of-law-reports/matrix.md': report() })).toContain(
		'网址 /rule-of-law/reports/matrix/ 是系统保留的，请改文件名',
	);
});
