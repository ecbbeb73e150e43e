import { describe, expect, test } from 'vitest';
import { reportOf } from '../county.ts';

const indicatorColumns = '编号,一级指标,二级指标,指标内容,责任单位,佐证,自评,自评日期';
const indicator =
	'1-1,政府职能,简政放权,许可事项全部公布,government,/reconsideration/scope/；/agencies/government/,达标,2026-11-06';
const taskColumns = '编号,任务,牵头单位,责任单位,完成时限,状态,更新日期';
const task = '1,公布决策事项目录,government,,2026-03-31,已完成,2026-11-02';
const progressColumns = '任务编号,进展,报送日期,佐证';
const progress = '1,已经公布,2026-11-02,';
const targetColumns = '项目,要求,目标,实际,单位,分子,分母,依据,更新日期';
const target = '出庭率,不少于,100,96.5,%,193,200,年度工作要点,2026-11-02';
const activityColumns = '编号,日期,类别,事项,组织单位,数量,链接';
const activity = '01,2026-03-20,学法,法治讲座,government,140人,/rule-of-law/targets/2026/';

const files = {
	'content/normative-documents/ceshigui-2024-12.md': undefined,
	'content/indicators/2026.csv': `${indicatorColumns}\n${indicator}\n`,
	'content/tasks/2026.csv': `${taskColumns}\n${task}\n`,
	'content/progress/2026-10.csv': `${progressColumns}\n${progress}\n`,
	'content/targets/2026.csv': `${targetColumns}\n${target}\n`,
	'content/activities/2026.csv': `${activityColumns}\n${activity}\n`,
};

const report = (changes: Record<string, string>) => reportOf({ ...files, ...changes });

test('one row of each table without a mistake', () => {
	expect(report({})).toBe('已检查 7 条，没有错误。');
});

describe('示范创建指标', () => {
	const rows = (...lines: string[]) =>
		report({ 'content/indicators/2026.csv': [indicatorColumns, ...lines, ''].join('\n') });

	test.each([
		['government,', 'nobody,', '责任单位：没有编号为“nobody”的条目（content/agencies）'],
		['/reconsideration/scope/', '/lists/none/', '佐证：没有这个网页：/lists/none/'],
		[
			'/reconsideration/scope/',
			'许可清单',
			'佐证：“许可清单”应写成本站网页的地址，例如 /normative-documents/',
		],
		['达标', '优秀', '自评：“优秀”不在可选范围内，应为：达标、基本达标、未达标、不适用'],
		['许可事项全部公布', '', '指标内容：必填未填'],
	])('%s written as %s', (right, wrong, message) => {
		expect(rows(indicator.replace(right, wrong))).toContain(
			`content/indicators/2026.csv:2  ${message}\n`,
		);
	});

	test('a number twice', () => {
		expect(rows(indicator, indicator)).toContain(
			'content/indicators/2026.csv:3  编号：“1-1”与第 2 行重复',
		);
	});

	test('the same number in another year', () => {
		expect(report({ 'content/indicators/2025.csv': `${indicatorColumns}\n${indicator}\n` })).toBe(
			'已检查 8 条，没有错误。',
		);
	});

	test('an indicator without evidence', () => {
		expect(rows('1-2,政府职能,简政放权,没有变相许可,government,,不适用,2026-11-06')).toBe(
			'已检查 7 条，没有错误。',
		);
	});
});

test.each([
	[
		'indicators',
		'一年一个文件，文件名写年份，例如 2026.csv',
		`${indicatorColumns}\n${indicator}\n`,
	],
	[
		'progress',
		'一个月一个文件，文件名写月份，例如 2026-10.csv',
		`${progressColumns}\n${progress}\n`,
	],
])('a file of %s with another name', (name, hint, text) => {
	expect(report({ [`content/${name}/2026-13.csv`]: text })).toContain(
		`content/${name}/2026-13.csv:1  文件名不对：${hint}\n`,
	);
});

describe('任务分工', () => {
	test.each([
		['government', 'nobody', '牵头单位：没有编号为“nobody”的条目（content/agencies）'],
		['2026-03-31', '3月底', '完成时限：“3月底”不是日期。应写成 2024-06-01 的形式'],
		['已完成', '完成', '状态：“完成”不在可选范围内，应为：未开始、进行中、已完成、逾期未完成'],
	])('%s written as %s', (right, wrong, message) => {
		const text = `${taskColumns}\n${task.replace(right, wrong)}\n`;
		expect(report({ 'content/tasks/2026.csv': text })).toContain(
			`content/tasks/2026.csv:2  ${message}\n`,
		);
	});
});

describe('任务进展', () => {
	const row = (line: string, file = '2026-10') =>
		report({ [`content/progress/${file}.csv`]: `${progressColumns}\n${line}\n` });

	test('of a task that the year does not have', () => {
		expect(row('2,已经公布,2026-11-02,')).toContain(
			'content/progress/2026-10.csv:2  任务编号：2026年的任务里没有“2”（tasks/2026.csv）\n',
		);
		expect(row(progress, '2025-10')).toContain('任务编号：2025年的任务里没有“1”（tasks/2025.csv）');
	});

	test.each([
		['2026-10', '2026-11-03', '2026-11-02'],
		['2026-12', '2027-01-03', '2027-01-02'],
	])('of %s reported on %s, after %s: a warning', (month, day, due) => {
		expect(row(`1,已经公布,${day},`, month)).toContain(
			`content/progress/${month}.csv:2  报送日期：应在次月2日前报送（最迟 ${due}）`,
		);
		expect(row(`1,已经公布,${day},`, month)).toContain('没有错误，另有 1 处提醒');
		expect(row(`1,已经公布,${due},`, month)).not.toContain('报送日期');
	});

	test('reported before the month began', () => {
		expect(row('1,已经公布,2026-09-30,')).toContain(
			'content/progress/2026-10.csv:2  报送日期：早于所报的月份 2026-10\n',
		);
		expect(row('1,已经公布,2026-10-01,')).toBe('已检查 7 条，没有错误。');
	});
});

test.each([
	['不少于', '达到', '要求：“达到”不在可选范围内，应为：不少于、不超过'],
	['96.5,%', '96.6,%', '实际：193 除以 200 应为 96.5（保留一位小数）'],
	['193,200', '193,', '分母：分子、分母一起填，单位写 %'],
	['193,200', '201,200', '分母：分母不能是 0，也不能小于分子'],
	['193,200', '0,0', '分母：分母不能是 0，也不能小于分子'],
	['100', '全部', '目标：应写数字，不带单位和文字（现在是“全部”）'],
	['96.5', '-1', '实际：不能小于 0'],
])('量化目标: %s written as %s', (right, wrong, message) => {
	const text = `${targetColumns}\n${target.replace(right, wrong)}\n`;
	expect(report({ 'content/targets/2026.csv': text })).toContain(
		`content/targets/2026.csv:2  ${message}\n`,
	);
});

test.each([
	['学法', '学习', '类别：“学习”不在可选范围内，应为：工作部署、学法、法治讲座、培训'],
	[
		'/rule-of-law/targets/2026/',
		'/rule-of-law/targets/2024/',
		'链接：没有这个网页：/rule-of-law/targets/2024/\n',
	],
	['government', 'nobody', '组织单位：没有编号为“nobody”的条目（content/agencies）\n'],
])('法治工作动态: %s written as %s', (right, wrong, message) => {
	const text = `${activityColumns}\n${activity.replace(right, wrong)}\n`;
	expect(report({ 'content/activities/2026.csv': text })).toContain(
		`content/activities/2026.csv:2  ${message}`,
	);
});
