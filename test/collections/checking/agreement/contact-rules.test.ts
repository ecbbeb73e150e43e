import { expect, test } from 'vitest';
import { reportOf } from '../../county.ts';

const agency = (name: string, shortName: string, road: string, phone: string, body = '职责。') =>
	`---\nname: ${name}\nshortName: ${shortName}\ntype: department\noffice:\n  address: 测试县城关街道${road}\n  hours: 工作日\n  phone: ${phone}\n---\n\n${body}\n`;

const agencies = {
	'content/normative-documents/ceshigui-2024-12.md': undefined,
	'content/agencies/housing.md': agency(
		'测试县住房和城乡建设局',
		'县住房城乡建设局',
		'清泉路56号',
		'0000-1111111',
		'停车投诉：0000-1111112。',
	),
	'content/agencies/finance.md': agency('测试县财政局', '县财政局', '丰收路6号', '0000-2222222'),
};

const page = 'content/information/note.md';
const information = (body: string) => `---
title: 通知
indexNumber: 999903001/2024-00001
issuers: [housing]
formedOn: 2024-05-20
publishedOn: 2024-05-24
category: other
---

${body}
`;

const consultation = 'content/consultations/zhengji.md';
const consulting = (channel: string) => `---
title: 关于测试方案公开征求意见的公告
issuers: [housing]
formedOn: 2024-02-28
publishedOn: 2024-03-01
kind: 其他
startedOn: 2024-03-01
endedOn: 2024-03-31
channels:
  - ${channel}
---

草案要点。
`;

const noteOf = (body: string) => reportOf({ ...agencies, [page]: information(body) });
const callOf = (channel: string) => reportOf({ ...agencies, [consultation]: consulting(channel) });

test.each([
	'县住房城乡建设局电话0000-1111111。',
	'停车问题拨打县住房和城乡建设局0000-1111112。',
	'咨询电话0000-2222222。',
	'县住房城乡建设局监督电话0000-3333333。',
	'县住房城乡建设局旁边的县图书馆（0000-2222222）。',
	'由县住房城乡建设局受理。\n\n县财政局电话0000-2222222。',
	'电话：0000-2222222（县财政局），县住房城乡建设局不受理。',
	'| 机构 | 地址 | 电话 |\n| - | - | - |\n| 县财政局 | 城关街道丰收路6号 | 0000-2222222 |',
])('nothing is wrong with: %s', (body) => {
	expect(noteOf(body)).toBe('已检查 5 条，没有错误。');
});

const ofFinance = (line: number) =>
	`${page}:${line}  联系方式：0000-2222222 是测试县财政局的电话（content/agencies/finance.md:8），这里写成了测试县住房和城乡建设局的，请核对\n`;

test.each([
	['县住房城乡建设局电话0000-2222222。', ofFinance(10)],
	['第一段。\n\n县住房城乡建设局负责解释。咨询电话：0000-2222222。', ofFinance(12)],
	[
		'| 机构 | 地址 | 电话 |\n| - | - | - |\n| 县财政局 | 城关街道建设路9号 | 0000-2222222 |',
		`${page}:12  联系方式：写的地址是建设路9号，测试县财政局的机构页是丰收路6号（content/agencies/finance.md:6），请核对\n`,
	],
	[
		'| 机构 | 电话 |\n| - | - |\n| 县财政局 | 0000-2222223 |',
		`${page}:12  联系方式：写的电话是 0000-2222223，测试县财政局的机构页没有这个号码（content/agencies/finance.md:8 是 0000-2222222），请核对；另有专线的，也写进机构页\n`,
	],
])('a text that contradicts the agency’s page: %s', (body, message) => {
	expect(noteOf(body)).toContain(`${message}已检查 5 条，没有错误，另有 1 处提醒。`);
});

test('a row of a list that gives another agency’s number', () => {
	const list = 'content/lists/fees/2024-01-01.csv';
	const row = (phone: string) =>
		reportOf({
			...agencies,
			[list]: `项目名称,执收部门,政策依据,征收标准,是否涉企\n登记费,测试县住房和城乡建设局,规定,每件80元（${phone}）,否\n`,
		});
	expect(row('0000-1111111')).toBe('已检查 5 条，没有错误。');
	expect(row('0000-9999999')).toBe('已检查 5 条，没有错误。');
	expect(row('0000-2222222')).toContain(
		`${list}:2  联系方式：0000-2222222 是测试县财政局的电话（content/agencies/finance.md:8），这里写成了测试县住房和城乡建设局的，请核对\n`,
	);
});

test.each([
	['申请书寄到城关街道丰收路6号。', undefined],
	['申请书寄到县政务服务大厅（城关街道建设路9号）。', undefined],
	['申请书邮寄到城关街道建设路9号。', '写的地址是建设路9号，测试县财政局的机构页是丰收路6号'],
])('an agency’s own guide: %s', (text, message) => {
	const guide = 'content/disclosure-guides/finance.md';
	const parts = ['信息分类', '编排体系', '获取方式', '监督救济'];
	const body = parts.map((part) => `## ${part}\n\n不予公开的，先申请行政复议。\n`).join('\n');
	const report = reportOf({
		...agencies,
		[guide]: `---\ntitle: 指南\nissuers: [finance]\npublishedOn: 2024-05-24\n---\n\n${body}\n## 依申请公开\n\n${text}\n`,
	});
	if (message) expect(report).toContain(`联系方式：${message}`);
	else expect(report).not.toContain('联系方式：写的');
});

test.each([
	'信函：测试县城关街道清泉路56号，信封注明“测试”',
	'电话：0000-1111112',
	'信函：测试县城关街道丰收路6号县财政局',
	'当面：县政务服务大厅（城关街道建设路9号，0000-2222222）',
	'电子邮箱：a@ceshi.example',
])('opinions may go to: %s', (channel) => {
	expect(callOf(channel)).toBe('已检查 5 条，没有错误。');
});

test.each([
	[
		'信函：测试县城关街道建设路6号',
		'写的地址是建设路6号，测试县住房和城乡建设局的机构页是清泉路56号（content/agencies/housing.md:6），请核对',
	],
	[
		'电话：0000-1111113',
		'写的电话是 0000-1111113，测试县住房和城乡建设局的机构页没有这个号码（content/agencies/housing.md:8 是 0000-1111111），请核对；另有专线的，也写进机构页',
	],
	[
		'电话：0000-2222222',
		'0000-2222222 是测试县财政局的电话（content/agencies/finance.md:8），这里写成了测试县住房和城乡建设局的，请核对',
	],
])('letters and calls would go astray: %s', (channel, message) => {
	expect(callOf(channel)).toContain(
		`${consultation}:10  联系方式：${message}\n已检查 5 条，没有错误，另有 1 处提醒。`,
	);
});
