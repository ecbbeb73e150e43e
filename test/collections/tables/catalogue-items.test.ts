import { expect, test } from 'vitest';
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
