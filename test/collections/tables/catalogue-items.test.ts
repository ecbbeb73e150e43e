import { expect, test } from 'vitest';
import { parseCsv } from '../../../src/collections/reading/csv/parse-csv.ts';
import { catalogueItems } from '../../../src/collections/tables/catalogue-items.ts';
import { reportOf } from '../county.ts';

const file = 'content/catalogue-items/social-assistance.csv';
const row = {
	序号: '0505',
	一级事项: '最低生活保障',
	二级事项: '审批信息',
	'公开内容（要素）': '低保对象户数、人数；资金支出',
	公开依据: '《政府信息公开条例》',
	公开时限: '及时公开',
	公开主体: '测试县人民政府',
	公开渠道和载体: '政府网站；公开查阅点',
	公开对象: '全社会',
	公开方式: '主动',
	公开层级: '县级；乡级',
};

const csv = (changes: Partial<typeof row> = {}) =>
	`${Object.keys(row).join(',')}\n${Object.values({ ...row, ...changes }).join(',')}\n`;

test('an item in the columns of the official form', () => {
	expect(reportOf({ [file]: csv() })).toBe('已检查 4 条，没有错误。');
	expect(reportOf({ 'content/catalogue-items/旅游.csv': csv() })).toBe('已检查 4 条，没有错误。');
});

test.each([
	['公开对象', '公众', '公开对象：应为“全社会”，或者“特定群体（写明是哪些人）”'],
	['公开方式', '主动公开', '公开方式：“主动公开”不在可选范围内，应为：主动、依申请'],
	['公开层级', '县级、乡级', '公开层级：“县级、乡级”不在可选范围内，应为：县级、乡级、县级；乡级'],
	[
		'公开渠道和载体',
		'■政府网站；□政府公报',
		'公开渠道和载体：只写选用的渠道，用；隔开，不要 □ 和 ■',
	],
	['公开依据', '', '公开依据：必填未填'],
])('%s written as %s', (column, value, message) => {
	expect(reportOf({ [file]: csv({ [column]: value }) })).toContain(`${file}:2  ${message}\n`);
});

test('a field that is not known', () => {
	expect(reportOf({ 'content/catalogue-items/tourism.csv': csv() })).toContain(
		'content/catalogue-items/tourism.csv:1  文件名不对：二十六个领域用编辑手册里列出的英文名，本县增加的领域直接用中文名，例如 旅游.csv\n',
	);
});

test('a number may be used again in another field, not in the same one', () => {
	const twice = `${csv()}${Object.values(row).join(',')}\n`;
	expect(reportOf({ [file]: csv(), 'content/catalogue-items/taxation.csv': csv() })).toContain(
		'没有错误',
	);
	expect(reportOf({ [file]: twice })).toContain(`${file}:3  序号：“0505”与第 2 行重复`);
});

test('an information record points to an item that exists', () => {
	const record = (catalogueItem: string) => ({
		[file]: csv(),
		'content/information/a.md': `---
title: 测试县社会救助情况
indexNumber: 999903001/2024-00013
issuers: [government]
formedOn: 2024-05-20
publishedOn: 2024-05-24
category: social-assistance
catalogueItem: ${catalogueItem}
---

情况。
`,
	});
	expect(reportOf(record('social-assistance/0505'))).toBe('已检查 5 条，没有错误。');
	expect(reportOf(record('social-assistance/505'))).toContain(
		'标准目录事项：没有编号为“social-assistance/505”的条目（content/catalogue-items），是不是 social-assistance/0505？',
	);
});

test('the form as counties publish it, with ticks, boxes, merged cells and a title, is read as it is', () => {
	const form = `﻿卫生健康领域基层政务公开标准目录,,,,,,,,,,,,,
序号,公开事项,,"公开内容
(要素)",公开依据,公开时限,公开主体,公开渠道和载体,公开对象,,公开方式,,公开层级,
,一级事项,二级事项,,,,,,全社会,特定群体（请写明）,主动,依申请公开,县级,乡级
0505,公共服务,示例奖励,条件；流程,《某法》,信息形成或者变更之日起20个工作日内,测试县人民政府,"■政府网站 □政府公报
□两微一端 口发布会/听证会 ■公开查阅点 口精准推送",√,,√,,√,√
0506,,示例扶助,条件,《某法》,及时公开,测试县人民政府,■政府网站□其他,,√（扶助对象）,,√,,√
`;
	const { records, problems } = parseCsv(
		'content/catalogue-items/health.csv',
		form,
		catalogueItems,
	);
	expect(problems.map(({ message }) => message)).toEqual([
		'第 1 行在列名上面（“卫生健康领域基层政务公开标准目录”），没有读，也不会公布：网页上的标题由系统写',
	]);
	const limits = { basis: ['《某法》'], subjects: ['测试县人民政府'] };
	expect(records.map(({ data }) => data)).toEqual([
		{
			...limits,
			number: '0505',
			matter: '公共服务',
			item: '示例奖励',
			elements: ['条件', '流程'],
			timeLimit: '信息形成或者变更之日起20个工作日内',
			channels: ['政府网站', '公开查阅点'],
			audience: '全社会',
			mode: '主动',
			level: '县级；乡级',
		},
		{
			...limits,
			number: '0506',
			matter: '公共服务',
			item: '示例扶助',
			elements: ['条件'],
			timeLimit: '及时公开',
			channels: ['政府网站'],
			audience: '特定群体（扶助对象）',
			mode: '依申请',
			level: '乡级',
		},
	]);
});

test.each([
	[
		'/lists/fees/',
		'公开位置：栏目“行政事业性收费目录清单”没有公开的内容，没有网页：/lists/fees/。',
	],
	[
		'/disclosure/information/column/statistics/',
		'这个列表里没有内容：/disclosure/information/column/statistics/',
	],
])('the place %s without content', (place, message) => {
	const placed = csv().replace('\n', ',公开位置\n').trimEnd();
	expect(reportOf({ [file]: `${placed},${place}\n` })).toContain(message);
});

test.each(['catalogueItem: social-assistance', 'catalogueItem: [a/1, a/1]', 'catalogueItem: []'])(
	'%s is no item',
	(line) => {
		const faults = {
			'catalogueItem: social-assistance': '应写成“领域/序号”',
			'catalogueItem: [a/1, a/1]': '同一个事项写了两次',
			'catalogueItem: []': '没有填内容',
		};
		const record = `---\ntitle: 测试县社会救助情况\nindexNumber: 999903001/2024-00013\nissuers: [government]\nformedOn: 2024-05-20\npublishedOn: 2024-05-24\ncategory: social-assistance\n${line}\n---\n\n情况。\n`;
		expect(reportOf({ [file]: csv(), 'content/information/a.md': record })).toContain(
			`标准目录事项：${faults[line as keyof typeof faults]}`,
		);
	},
);

test('a file with one row of headings is not taken for the form, with empty columns at its end either', () => {
	const padded = csv().replaceAll('\n', ',,\n');
	const { records } = parseCsv(file, padded, catalogueItems);
	expect(records.map(({ data }) => data)).toEqual([
		expect.objectContaining({ audience: '全社会', mode: '主动', level: '县级；乡级' }),
	]);
});
