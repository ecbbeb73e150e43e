import { expect, test } from 'vitest';
import { reportOfTables } from '../../county.ts';
import { read } from './rows.ts';

const licences = 'enforcement/licence-decisions';
const file = `content/${licences}/2026.csv`;
const header =
	'行政相对人名称,行政相对人类别,行政相对人代码_1(统一社会信用代码),行政许可决定文书名称,行政许可决定文书号,许可类别,许可证书名称,许可编号,许可内容,许可决定日期,有效期自,有效期至,许可机关,许可机关统一社会信用代码,当前状态,数据来源单位,数据来源单位统一社会信用代码,公示日期,变更或者撤销日期,撤下日期,撤下原因';

const decision = (days: readonly [decided: string, until: string, published: string]) =>
	`测试县乙桥商贸有限公司,法人及非法人组织,91999901MA0041QH54,准予行政许可决定书,测许决〔2026〕1号,普通,食品经营许可证,测试证0101,预包装食品销售,${days[0]},${days[0]},${days[1]},测试县人民政府,1199990100000001XL,有效,测试县人民政府,1199990100000001XL,${days[2]},,,`;
const plain = decision(['2026-01-08', '2031-01-07', '2026-01-15']);

const clean = '已检查 3 条，没有错误。';
const excel = (...lines: string[]) => `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
const report = (text: string) => reportOfTables({ [file]: text });

test.each([
	['2026/1/8', '2031/1/7', '2026/1/15'],
	['2026年1月8日', '2031年1月7日', '2026年1月15日'],
	['2026.1.8', '2031.1.7', '2026.1.15'],
	['2026/1/8 0:00', '2031/1/7 0:00', '2026/1/15 9:05'],
	['20260108', '20310107', '20260115'],
	['2026-1-8', '2031-1-7', '8-Jan-26'],
])('dates as Excel writes them are read as they stand: %s', (...days) => {
	const text = excel(header, decision(days));
	expect(report(text)).toBe(clean);
	expect(read(text, licences).rows).toMatchObject([
		{ decidedOn: '2026-01-08', validFrom: '2026-01-08', validUntil: '2031-01-07' },
	]);
});

test.each([
	['a line end', header.replace('行政相对人名称', '"行政相对人\n名称"')],
	['a line end of Windows', header.replace('行政相对人名称', '"行政相对人\r\n名称"')],
	['blanks', header.replace('许可机关,', ' 许 可 机 关 ,')],
	['brackets of full width', header.replace('(统一社会信用代码)', '（统一社会信用代码）')],
	['a sign of an obligatory column', header.replace('许可编号', '*许可编号')],
])('headings with %s are what they mean', (_, written) => {
	expect(report(excel(written, plain))).toBe(clean);
});

test.each([
	['合计', '合计,,,,,,,,1件,,,,,,,,,,,,'],
	['总 计', '总 计,,,,,,,1,,,,,,,,,,,,,'],
	['小计：', '小计：,,,,1件,,,,,,,,,,,,,,,,'],
	['behind a number', '2,合  计,,,,,,,,,,,,,,,,,,,'],
])('a total is named as such: %s', (_, total) => {
	expect(report(excel(header, plain, total))).toMatch(
		/^以下是提醒，不影响发布：\n\S+2026\.csv:3 {2}第 3 行是合计（“[^”]+”），不是一条记录，没有读，也不会公布\n已检查 3 条，没有错误，另有 1 处提醒。$/,
	);
});

test.each([
	['columns', `${header},,`, `${plain},,`, ''],
	['rows', header, plain, ','.repeat(20)],
	['columns and rows', `${header},,`, `${plain},,`, ','.repeat(22)],
	['columns and rows of blanks', `${header}, ,\u00a0`, `${plain},\u3000,`, ` ${','.repeat(22)}`],
	['a column in front', `,${header}`, `,${plain}`, ''],
])('empty %s at the edge are passed over', (_, ...lines) => {
	expect(report(excel(...lines))).toBe(clean);
});
