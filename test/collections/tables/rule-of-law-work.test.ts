import { describe, expect, test } from 'vitest';
import { reportOf } from '../county.ts';

const indicatorColumns =
	'编号,示范类型,单项名称,一级指标,二级指标,指标内容,责任单位,佐证,实际值或得分,自评,自评日期';
const indicator =
	'1-1,综合示范,,政府职能,简政放权,许可事项全部公布,government,/reconsideration/scope/；/agencies/government/,98.5%,达标,2026-11-06';
const taskColumns =
	'编号,任务,牵头单位,责任单位,具体责任单位,责任人,完成时限,状态,完成日期,更新日期';
const task =
	'1,公布决策事项目录,人民政府、司法局,各部门,司法局,分管副县长,3月底前,已完成,2026-03-20,2026-11-02';
const progressColumns = '任务编号,报送单位,进展,报送日期,佐证';
const progress = '1,司法局,已经公布,2026-11-02,';
const targetColumns = '项目,要求,目标,实际,单位,分子,分母,依据,更新日期';
const target = '出庭率,不少于,100,96.5,%,193,200,年度工作要点,2026-11-02';
const activityColumns = '编号,日期,类别,事项,组织单位,数量,链接';
const activity = '01,2026-03-20,学法,法治讲座,government,140人,/rule-of-law/targets/2026/';

const justice = `---
name: 测试县司法局
type: department
office: { address: 测试路2号, hours: 工作日 8:30—17:30, phone: 0000-0000002 }
---

管理全县司法行政工作。
`;

const files = {
	'content/normative-documents/ceshigui-2024-12.md': undefined,
	'content/agencies/justice.md': justice,
	'content/units/units.csv': '编号,全称,简称,类别\ncourt,测试县人民法院,法院,审判机关\n',
	'content/unit-groups/groups.csv':
		'名称,别名,成员类别,成员\n各部门,各部门（单位）,政府部门,\n各相关单位,,,\n',
	'content/indicators/2026.csv': `${indicatorColumns}\n${indicator}\n`,
	'content/tasks/2026.csv': `${taskColumns}\n${task}\n`,
	'content/progress/2026-10.csv': `${progressColumns}\n${progress}\n`,
	'content/targets/2026.csv': `${targetColumns}\n${target}\n`,
	'content/activities/2026.csv': `${activityColumns}\n${activity}\n`,
};

const report = (changes: Record<string, string>) => reportOf({ ...files, ...changes });

test('one row of each table without a mistake', () => {
	expect(report({})).toBe('已检查 11 条，没有错误。');
});

describe('示范创建指标', () => {
	const rows = (...lines: string[]) =>
		report({ 'content/indicators/2026.csv': [indicatorColumns, ...lines, ''].join('\n') });

	test.each([
		[
			'government,',
			'nobody,',
			'责任单位：没有叫“nobody”的单位。是本县机构的，写进它的别名 otherNames；不是的写进 units',
		],
		['综合示范,,', '单项示范,,', '单项名称：“单项示范”的写单项名称，别的不写'],
		['综合示范,,', '综合示范,三项制度,', '单项名称：“单项示范”的写单项名称，别的不写'],
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
			`content/indicators/2026.csv:2  ${message}`,
		);
	});

	test('an item of its own', () => {
		expect(rows(indicator.replace('综合示范,,', '单项示范,行政执法三项制度,'))).toBe(
			'已检查 11 条，没有错误。',
		);
	});

	test('a number twice', () => {
		expect(rows(indicator, indicator)).toContain(
			'content/indicators/2026.csv:3  编号：“1-1”与第 2 行重复',
		);
	});

	test('the same number in another year', () => {
		expect(report({ 'content/indicators/2025.csv': `${indicatorColumns}\n${indicator}\n` })).toBe(
			'已检查 12 条，没有错误。',
		);
	});

	test('an indicator without evidence', () => {
		expect(rows('1-2,,,政府职能,简政放权,没有变相许可,government,,,不适用,2026-11-06')).toBe(
			'已检查 11 条，没有错误。',
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
	const rows = (...lines: string[]) =>
		report({ 'content/tasks/2026.csv': [taskColumns, ...lines, ''].join('\n') });

	test.each([
		['已完成', '完成', '状态：“完成”不在可选范围内，应为：未开始、进行中、已完成'],
		['已完成', '逾期未完成', '状态：“逾期未完成”不在可选范围内，应为：未开始、进行中、已完成'],
		['已完成', '进行中', '完成日期：填了完成日期，状态应是“已完成”'],
		['人民政府、司法局,各部门,司法局', ',,', '牵头单位：牵头单位、责任单位至少填一项'],
		['人民政府、司法局', '司法局、司法局', '牵头单位：同一个单位写了两次'],
		[
			'人民政府、司法局',
			'司法局、公安局',
			'牵头单位：没有叫“公安局”的单位。是本县机构的，写进它的别名 otherNames；不是的写进 units：加一行编号、全称、简称、类别',
		],
		[
			'人民政府、司法局',
			'测试县司发局',
			'牵头单位：没有叫“测试县司发局”的单位，是不是 测试县司法局？是本县机构的，写进它的别名 otherNames；不是的写进 units：加一行编号、全称、简称、类别',
		],
		[
			'各部门',
			'各工作单位',
			'责任单位：没有叫“各工作单位”的单位。一组单位写进 unit-groups：加一行名称，成员没有文件写明的不填',
		],
		[
			'各部门,司法局',
			'各部门,法院',
			'具体责任单位：“法院”不是责任单位里那一组单位的成员，请写进责任单位',
		],
		['公布决策事项目录', '', '任务：必填未填'],
	])('%s written as %s', (right, wrong, message) => {
		expect(rows(task.replace(right, wrong))).toContain(`content/tasks/2026.csv:2  ${message}\n`);
	});

	test('an agency is known by the other names that documents give it', () => {
		const named = justice.replace('type:', 'otherNames: [司法行政局]\ntype:');
		expect(
			report({
				'content/agencies/justice.md': named,
				'content/tasks/2026.csv': `${taskColumns}\n${task.replace('、司法局,', '、司法行政局,')}\n`,
			}),
		).not.toContain('没有叫');
	});

	test('an unknown name is one problem, whatever the number of rows', () => {
		const wrong = task.replace('人民政府、司法局', '公安局');
		const lines = [wrong, wrong.replace('1,', '2,'), wrong.replace('1,', '3,')];
		const text = rows(...lines);
		expect(text.match(/没有叫“公安局”的单位/g)).toHaveLength(1);
		expect(text).toContain('（第 3、4 行也是这样）');
	});

	test('groups and units as documents separate them', () => {
		for (const cell of [
			'"司法局,法院,各部门（单位）"',
			'司法局；法院；各相关单位',
			'"司法局\n法院"',
		])
			expect(rows(`1,公布目录,${cell},,,,,,,`)).toBe('已检查 11 条，没有错误。');
	});

	test('units of a group whose members nobody has stated may be any', () => {
		expect(rows(task.replace('各部门,司法局', '各相关单位,法院'))).toBe('已检查 11 条，没有错误。');
	});

	test('a time that is not known is a reminder', () => {
		expect(rows(task.replace('3月底前', '13月底'))).toContain(
			'content/tasks/2026.csv:2  完成时限：“13月底”读不出是哪一天，网页照写，不计算逾期。',
		);
		expect(rows(task.replace('3月底前', '至少1次'))).toBe('已检查 11 条，没有错误。');
	});

	test('the columns of the document itself', () => {
		const text = '序号,工作任务,牵头部门,责任部门,文中的时限\n1,公布目录,司法局,各部门,3月底前\n';
		expect(report({ 'content/tasks/2026.csv': text })).toBe('已检查 11 条，没有错误。');
	});
});

describe('units', () => {
	test.each([
		['court,', 'Court,', '编号：只用小写字母、数字和短横线，例如 political-legal-committee'],
		['审判机关', '法院', '类别：“法院”不在可选范围内'],
		['court,测试县人民法院', 'justice,测试县人民法院', '编号：机构里已经有，这一行不用写'],
		['测试县人民法院', '测试县司法局', '全称：机构里已经有，这一行不用写'],
		['court', '', '编号：必填未填'],
	])('%s written as %s', (right, wrong, message) => {
		const text = files['content/units/units.csv'].replace(right, wrong);
		expect(report({ 'content/units/units.csv': text })).toContain(
			`content/units/units.csv:2  ${message}`,
		);
	});

	test('a group in a group', () => {
		const text = '名称,成员类别,成员\n各部门,政府部门,\n各单位,,各部门\n';
		expect(report({ 'content/unit-groups/groups.csv': text })).toContain(
			'content/unit-groups/groups.csv:3  成员：“各部门”也是一组单位。成员请逐个列出\n',
		);
	});
});

describe('任务进展', () => {
	const rows = (lines: string, file = '2026-10') =>
		report({ [`content/progress/${file}.csv`]: `${progressColumns}\n${lines}\n` });

	test('of a task that the year does not have', () => {
		expect(rows('2,司法局,已经公布,2026-11-02,')).toContain(
			'content/progress/2026-10.csv:2  任务编号：2026年的任务里没有“2”（tasks/2026.csv）\n',
		);
		expect(rows(progress, '2025-10')).toContain(
			'任务编号：2025年的任务里没有“1”（tasks/2025.csv）',
		);
	});

	test.each([
		['2026-10', '2026-11-03', '2026-11-02'],
		['2026-12', '2027-01-05', '2027-01-04'],
		['2026-09', '2026-10-09', '2026-10-08'],
	])('of %s reported on %s, after %s: a warning', (month, day, due) => {
		expect(rows(`1,司法局,已经公布,${day},`, month)).toContain(
			`content/progress/${month}.csv:2  报送日期：应在次月2日前报送（最迟 ${due}）`,
		);
		expect(rows(`1,司法局,已经公布,${day},`, month)).toContain('没有错误，另有 1 处提醒');
		expect(rows(`1,司法局,已经公布,${due},`, month)).not.toContain('报送日期');
	});

	test('reported before the month began', () => {
		expect(rows('1,司法局,已经公布,2026-09-30,')).toContain(
			'content/progress/2026-10.csv:2  报送日期：早于所报的月份 2026-10\n',
		);
		expect(rows('1,司法局,已经公布,2026-10-01,')).toBe('已检查 11 条，没有错误。');
	});

	test('two units on one task, and one unit twice', () => {
		expect(rows(`${progress}\n1,人民政府,已经公布,2026-11-02,`)).toBe('已检查 12 条，没有错误。');
		expect(rows(`${progress}\n${progress}`)).toContain(
			'content/progress/2026-10.csv:3  任务编号：“1，司法局”与第 2 行重复',
		);
		expect(rows(`${progress}\n1,justice,已经公布,2026-11-02,`)).toContain(
			'content/progress/2026-10.csv:3  报送单位：“justice”就是第 2 行的“司法局”，同一项任务报了两次\n',
		);
	});

	test('of a unit that is not known, is a group, or has no part in the task', () => {
		expect(rows('1,公安局,已经公布,2026-11-02,')).toContain('报送单位：没有叫“公安局”的单位');
		expect(rows('1,各部门,已经公布,2026-11-02,')).toContain(
			'报送单位：“各部门”是一组单位，报送单位只写一个\n',
		);
		expect(rows('1,法院,已经公布,2026-11-02,')).toContain(
			'报送单位：“法院”不是任务 1 的牵头单位，也不是责任单位\n',
		);
		expect(rows('1,,已经公布,2026-11-02,')).toContain('报送单位：必填未填');
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
