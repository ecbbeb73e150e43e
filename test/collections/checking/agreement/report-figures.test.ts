import { expect, test } from 'vitest';
import {
	applicationRows,
	disputeGroups,
} from '../../../../src/domain/reports/annual-report-tables.ts';
import { reportOf } from '../../county.ts';

const file = 'content/disclosure-reports/government-2025.md';
const statistics = 'content/enforcement/statistics/2025.csv';
const penalties = 'content/enforcement/penalty-decisions/2025.csv';

const applications: Record<string, string> = {
	...Object.fromEntries(applicationRows.map(({ id }) => [id, '[0, 0, 0, 0, 0, 0, 0]'])),
	一: '[9, 0, 0, 0, 0, 0, 9]',
	二: '[1, 0, 0, 0, 0, 0, 1]',
	'三（一）': '[8, 0, 0, 0, 0, 0, 8]',
	'三（七）': '[8, 0, 0, 0, 0, 0, 8]',
	四: '[2, 0, 0, 0, 0, 0, 2]',
};
const disputes: Record<string, string> = {
	...Object.fromEntries(disputeGroups.map((group) => [group, '[0, 0, 0, 0, 0]'])),
	行政复议: '[2, 0, 0, 0, 2]',
	未经复议直接起诉: '[1, 0, 0, 0, 1]',
};

/** Line 12 states licences, line 13 penalties, line 16 the first row of the applications. */
function reportWith(text: string, fields = '', issuer = 'government'): string {
	const block = (rows: Record<string, string>) =>
		Object.entries(rows)
			.map(([row, cells]) => `  ${row}: ${cells}\n`)
			.join('');
	return `---
title: 测试县人民政府2025年政府信息公开工作年度报告
indexNumber: 999903001/2026-00001
issuers: [${issuer}]
formedOn: 2026-01-20
publishedOn: 2026-01-28
year: 2025
proactive:
  规章: [0, 0, 0]
  行政规范性文件: [1, 0, 5]
  行政许可: 12
  行政处罚: 7
  行政强制: '/'
  行政事业性收费: 3.5
applications:
${block(applications)}disputes:
${block(disputes)}${fields}---

## 一、总体情况

${text}

## 五、存在的主要问题及改进情况

乙。

## 六、其他需要报告的事项

没有收取信息处理费。
`;
}

const clean = '已检查 4 条，没有错误。';
const check = (text: string, fields = '') => reportOf({ [file]: reportWith(text, fields) });

test.each([
	'新收政府信息公开申请9件，上年结转1件，办理8件，结转下年度2件。因政府信息公开发生行政复议2件、行政诉讼1件。',
	'制发行政规范性文件1件，现行有效的行政规范性文件5件。',
	'收到群众来信20件，办理20件。',
])('the text agrees with the tables: %s', (text) => {
	expect(check(text)).toBe(clean);
});

test.each([
	['新收申请10件。', '新收申请写的是 10 件，统计表是 9 件', 16],
	['收到村民申请8件。', '新收申请写的是 8 件，统计表是 9 件', 16],
	['新收申请9件，办结9件。', '办理申请写的是 9 件，统计表是 8 件', 39],
	['上年结转3件。', '上年结转写的是 3 件，统计表是 1 件', 17],
	['发生行政复议3件。', '行政复议写的是 3 件，统计表是 2 件', 42],
	['发生行政诉讼2件。', '行政诉讼写的是 2 件，统计表是 1 件', 41],
	['制定规范性文件4件。', '制发行政规范性文件写的是 4 件，统计表是 1 件', 10],
])('the text differs from the tables: %s', (text, message, line) => {
	expect(check(text)).toContain(
		`${file}:49  数字：${message}（${file}:${line}），请核对\n已检查 4 条，没有错误，另有 1 处提醒。`,
	);
});

test('a report that explains its figures is left alone', () => {
	expect(check('新收申请10件。', 'correction: 正文含转办1件。\n')).toBe(clean);
});

const agency = (name: string, enforcement: boolean) =>
	`---\nname: ${name}\ntype: department\nenforcement: ${String(enforcement)}\noffice: { address: 测试路2号, hours: 工作日, phone: 0000-1111111 }\n---\n\n职责。\n`;

const withStatistics = (rows: readonly string[], issuer: string) =>
	reportOf({
		'content/agencies/a.md': agency('测试县甲局', true),
		'content/agencies/b.md': agency('测试县乙局', true),
		[file]: reportWith('甲。', '', issuer),
		[statistics]: `执法机关,行政许可：受理,行政许可：许可,行政许可：不予许可,行政处罚：总数\n${rows.join('\n')}\n`,
	});

test('a department’s report and its statistics', () => {
	expect(withStatistics(['测试县甲局,15,10,2,7'], 'a')).toBe('已检查 7 条，没有错误。');
	expect(withStatistics(['测试县甲局,12,10,1,7'], 'a')).toBe('已检查 7 条，没有错误。');
	expect(withStatistics(['测试县甲局,15,10,2,8'], 'a')).toContain(
		`${file}:12  主动公开政府信息情况：行政处罚写的是 7 件，2025年执法统计是 8 件（${statistics}:2），请核对；口径不同的，在 correction（数据更正说明）里写明\n已检查 7 条，没有错误，另有 1 处提醒。`,
	);
	expect(withStatistics(['测试县乙局,15,10,3,8'], 'a')).toBe('已检查 7 条，没有错误。');
});

test('the county’s report counts all agencies, once they have their statistics', () => {
	expect(withStatistics(['测试县甲局,5,4,1,3', '测试县乙局,7,6,1,4'], 'government')).toBe(
		'已检查 8 条，没有错误。',
	);
	expect(withStatistics(['测试县甲局,5,4,1,3', '测试县乙局,7,6,1,5'], 'government')).toContain(
		`${file}:12  主动公开政府信息情况：行政处罚写的是 7 件，2025年执法统计 2 个机关合计是 8 件（${statistics}:2）`,
	);
	expect(withStatistics(['测试县甲局,5,4,1,3'], 'government')).toBe('已检查 7 条，没有错误。');
	expect(withStatistics(['测试县甲局,5,4,1,9'], 'government')).toContain(
		`${file}:12  主动公开政府信息情况：行政处罚写的是 7 件，2025年执法统计是 9 件（${statistics}:2）`,
	);
});

test('more penalties than the statistics count', () => {
	const penalty = (number: number) =>
		`测试县丙公司,法人及非法人组织,91999903MA0000000H,测执罚〔2025〕${number}号,甲,乙,丙,警告,警告,2025-03-02,2099-12-31,测试县人民政府,11999903000000000N,测试县人民政府,11999903000000000N,2025-03-10`;
	const report = (count: number) =>
		reportOf({
			[statistics]: `执法机关,行政处罚：总数\n测试县人民政府,${count}\n`,
			[penalties]: `行政相对人名称,行政相对人类别,行政相对人代码_1(统一社会信用代码),行政处罚决定书文号,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,处罚决定日期,处罚有效期,处罚机关,处罚机关统一社会信用代码,数据来源单位,数据来源单位统一社会信用代码,公示日期\n${penalty(1)}\n${penalty(2)}\n`,
		});
	expect(report(2)).toBe('已检查 6 条，没有错误。');
	expect(report(1)).toContain(
		`${statistics}:2  行政处罚：总数：写的是 1 件，公示的处罚决定有 2 件（${penalties}:2 等），请核对\n`,
	);
});
