import { expect, test } from 'vitest';
import { reportOf } from '../../county.ts';
import { statisticsRow } from '../../statistics-row.ts';

const statistics = 'content/reconsideration-statistics/annual.csv';

const row: Record<string, string> = { ...statisticsRow, 年度: '2025', 公布日期: '2026-01-17' };

const table = `${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`;

const note = 'content/information/note.md';
const report = (body: string, issuers = '[government]', title = '2025年行政应诉情况') =>
	reportOf({
		'content/normative-documents/ceshigui-2024-12.md': undefined,
		'content/agencies/finance.md':
			'---\nname: 测试县财政局\ntype: department\noffice: { address: 丰收路6号, hours: 工作日, phone: 0000-2222222 }\n---\n\n职责。\n',
		[statistics]: table,
		[note]: `---
title: ${title}
indexNumber: 999903001/2026-00001
issuers: ${issuers}
formedOn: 2026-02-20
publishedOn: 2026-02-24
category: other
---

${body}
`,
	});

const clean = '已检查 5 条，没有错误。';

test.each([
	'负责人出庭应诉6件，出庭率75%，行政应诉案件8件。',
	'办理行政复议案件30件，审结行政复议案件24件，纠错率12.5%。',
	'受理行政复议申请28件，收到行政复议申请30件。',
	'| 项目 | 2024年 | 2025年 |\n| - | - | - |\n| 负责人出庭（件） | 3 | 6 |\n| 出庭率（%） | 60 | 75.0 |',
	'因政府信息公开发生行政复议2件。',
])('agrees with the statistics: %s', (body) => {
	expect(report(body)).toBe(clean);
});

test.each([
	['负责人出庭应诉5件。', '负责人出庭应诉写的是 5 件，行政复议统计是 6 件'],
	['办理行政复议案件102件。', '行政复议案件写的是 102 件，行政复议统计是 28 件'],
	['行政应诉案件25件。', '行政应诉案件写的是 25 件，行政复议统计是 8 件'],
	['负责人出庭应诉率达到96%。', '负责人出庭率写的是 96%，行政复议统计是 75%'],
	['纠错率为20%。', '纠错率写的是 20%，行政复议统计是 12.5%'],
])('contradicts the statistics: %s', (body, message) => {
	expect(report(body)).toContain(
		`${note}:10  数字：${message}（${statistics}:2），请核对\n已检查 5 条，没有错误，另有 1 处提醒。`,
	);
});

test('a column of a table is of its year', () => {
	const body = '| 项目 | 2024年 | 2025年 |\n| - | - | - |\n| 出庭率（%） | 75 | 96.0 |';
	expect(report(body, '[government]', '行政应诉情况')).toContain(
		`${note}:12  数字：负责人出庭率写的是 96%，行政复议统计是 75%（${statistics}:2），请核对\n已检查 5 条，没有错误，另有 1 处提醒。`,
	);
});

test.each([
	['another agency counts its own cases', '[finance]', '2025年行政应诉情况'],
	['another year has figures of its own', '[government]', '2024年行政应诉情况'],
	['half a year is not the year', '[government]', '2025年上半年行政应诉情况'],
	['a month is not the year', '[government]', '2025年6月行政应诉情况'],
])('%s', (_, issuers, title) => {
	expect(report('负责人出庭应诉5件。', issuers, title)).toBe(clean);
});

test('a target that is the rate of the statistics', () => {
	const target = (actual: string) =>
		reportOf({
			[statistics]: table,
			'content/targets/2025.csv': `项目,要求,目标,实际,单位,分子,分母,依据,更新日期\n行政机关负责人出庭应诉率,不少于,100,${actual},%,${actual},100,工作要点,2026-01-12\n`,
		});
	expect(target('75')).toBe('已检查 5 条，没有错误。');
	expect(target('96')).toContain(
		`content/targets/2025.csv:2  实际：写的是 96%，行政复议统计是 75%（${statistics}:2），请核对\n`,
	);
});

test('agencies cannot have more acts corrected than the county', () => {
	const corrected = (cases: number) =>
		reportOf({
			[statistics]: table,
			'content/enforcement/statistics/2025.csv': `执法机关,纠错：行政复议\n测试县人民政府,${cases}\n`,
		});
	expect(corrected(3)).toBe('已检查 5 条，没有错误。');
	expect(corrected(4)).toContain(
		`content/enforcement/statistics/2025.csv:2  纠错：行政复议：各机关被行政复议纠错的合计 4 件，行政复议统计的纠错案件只有 3 件（${statistics}:2），请核对\n`,
	);
});
