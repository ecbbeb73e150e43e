import { expect, test } from 'vitest';
import { reportOf } from '../county.ts';
import { statisticsRow } from '../statistics-row.ts';

const file = 'content/reconsideration-statistics/annual.csv';

const minimal: Record<string, string> = { ...statisticsRow, 说明: '' };

test('a year whose numbers agree', () => {
	expect(check({ [file]: table({}) })).toBe('已检查 3 条，没有错误。');
});

test('a year without cases has no rates', () => {
	const none = Object.fromEntries(Object.keys(minimal).map((label) => [label, '0']));
	const row = {
		...none,
		年度: '2024',
		公布日期: '2025-01-17',
		'纠错率（%）': '',
		'负责人出庭率（%）': '',
	};
	expect(check({ [file]: table(row) })).toBe('已检查 3 条，没有错误。');
});

test.each([
	['审结', '25', '审结：写的是 25，各类结果相加是 24'],
	['结转下年', '5', '结转下年：写的是 5，上年结转 2 加受理 28 减审结 24 是 6'],
	['调解和解结案', '1', '调解和解结案：应不少于调解 2 件，不多于调解和终止共 6 件'],
	['调解和解结案', '7', '调解和解结案：应不少于调解 2 件，不多于调解和终止共 6 件'],
	['负责人出庭率（%）', '101', '负责人出庭率（%）：应在 0 到 100 之间'],
	['维持', '-1', '维持：不能小于 0'],
	['维持', '1.5', '维持：应是整数'],
	['公布日期', '1月17日', '公布日期：“1月17日”没有年份，请写成 2026-01-08 的形式'],
])('%s: %s', (label, value, message) => {
	expect(check({ [file]: table({ [label]: value }) })).toContain(`${file}:2  ${message}`);
});

test.each([
	['收到申请', '27', '受理：受理 28 件，多于收到申请的 27 件，请核对（上年收到、本年受理的除外）'],
	['纠错率（%）', '12', '纠错率（%）：写的是 12，3 除以 24 是 12.5（保留一位小数），请核对'],
	['纠错率（%）', '', '纠错率（%）：没有填，按本行数字是 12.5'],
	[
		'负责人出庭率（%）',
		'80',
		'负责人出庭率（%）：写的是 80，6 除以 8 是 75（保留一位小数），请核对',
	],
])('a figure that may be counted in another way is a reminder: %s: %s', (label, value, message) => {
	expect(check({ [file]: table({ [label]: value }) })).toBe(
		`以下是提醒，不影响发布：\n${file}:2  ${message}\n已检查 3 条，没有错误，另有 1 处提醒。`,
	);
});

test('a sum that a note explains is a reminder', () => {
	const explained = table({ 结转下年: '5', 说明: '一件移送其他机关' });
	expect(check({ [file]: explained })).toBe(
		`以下是提醒，不影响发布：\n${file}:2  结转下年：写的是 5，上年结转 2 加受理 28 减审结 24 是 6\n已检查 3 条，没有错误，另有 1 处提醒。`,
	);
	expect(check({ [file]: table({ 结转下年: '5' }) })).toContain('确实如此的，在说明里写明原因');
});

test('what a year carries over, the next takes in', () => {
	const report = check({ [file]: table({}, { 年度: '2025', 公布日期: '2026-01-16' }) });
	expect(report).toContain(
		`${file}:3  上年结转：写的是 2，上一年结转下年的是 6，请核对\n已检查 4 条，没有错误，另有 1 处提醒。`,
	);
});

test('there is one file', () => {
	expect(check({ [file.replace('annual', '2024')]: table({}) })).toContain(
		'文件名不对：只有一个文件 annual.csv，一年一行',
	);
});

function table(...years: Record<string, string>[]): string {
	const rows = years.map((changes) => Object.values({ ...minimal, ...changes }).join(','));
	return [Object.keys(minimal).join(','), ...rows].join('\n') + '\n';
}

/** The report on the test county with these files in place of its normative document. */
function check(files: Record<string, string>): string {
	return reportOf({ 'content/normative-documents/ceshigui-2024-12.md': undefined, ...files });
}
