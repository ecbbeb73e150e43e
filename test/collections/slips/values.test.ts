import { expect, test } from 'vitest';
import { normativeDocument, reportOf, settings } from '../county.ts';
import { documentFile, saidOf, saidOfDocument } from './said.ts';

/** What begins a value and means something else to YAML. */
const signs: readonly (readonly [title: string, message: string])[] = [
	['*关于停车*的公告', '内容以 * 开头时，请给整段内容加上引号，写成 title: "*关于停车*的公告"'],
	['**关于停车的公告**', '内容以 * 开头时，请给整段内容加上引号，写成 title: "**关于停车的公告**"'],
	['&关于停车', '内容以 & 开头时，请给整段内容加上引号，写成 title: "&关于停车"'],
	['!关于停车', '内容以 ! 开头时，请给整段内容加上引号，写成 title: "!关于停车"'],
	['%关于停车', '内容以 % 开头时，请给整段内容加上引号，写成 title: "%关于停车"'],
	['@关于停车', '内容以 @ 开头时，请给整段内容加上引号，写成 title: "@关于停车"'],
	['`关于停车`', '内容以 ` 开头时，请给整段内容加上引号，写成 title: "`关于停车`"'],
	['- 关于停车', '内容以 - 开头时，请给整段内容加上引号，写成 title: "- 关于停车"'],
	['? 关于停车', '内容以 ? 开头时，请给整段内容加上引号，写成 title: "? 关于停车"'],
	['> 关于停车', '内容以 > 开头时，请给整段内容加上引号，写成 title: "> 关于停车"'],
	['>关于停车', '内容以 > 开头时，请给整段内容加上引号，写成 title: ">关于停车"'],
	['|关于停车', '内容以 | 开头时，请给整段内容加上引号，写成 title: "|关于停车"'],
	[', 停车', '内容以 , 开头时，请给整段内容加上引号，写成 title: ", 停车"'],
	['[关于]停车', '内容以 [ 开头时，请给整段内容加上引号，写成 title: "[关于]停车"'],
	['{关于}停车', '内容以 { 开头时，请给整段内容加上引号，写成 title: "{关于}停车"'],
	['"关于"停车', '英文引号只包住了一部分内容。请把里面的引号改成中文的“ ”，写成 title: “关于”停车'],
	["'关于'停车", '英文引号只包住了一部分内容。请把里面的引号改成中文的“ ”，写成 title: “关于”停车'],
	['"关于停车', '引号或括号没有成对，或者冒号后面少了空格'],
	['关于: 停车', '一行里有两个“冒号加空格”。内容本身含冒号时，请给整段内容加上引号'],
	['@说"停"', `内容以 @ 开头时，请给整段内容加上引号，写成 title: '@说"停"'`],
];

test.each(signs)('title: %s', (title, message) => {
	expect(saidOfDocument({ title })).toEqual([`2  ${message}`]);
});

test.each([
	[
		'关于停车的公告 #2 号楼',
		'“ #”之后的文字会丢失，请加引号，写成 title: "关于停车的公告 #2 号楼"',
	],
	[
		'关于停车的公告 # 2号楼',
		'“ #”之后的文字会丢失，请加引号，写成 title: "关于停车的公告 # 2号楼"',
	],
	['关于C #1的公告', '“ #”之后的文字会丢失，请加引号，写成 title: "关于C #1的公告"'],
	['"关于停车" #2 号楼', '“ #”之后的文字会丢失，请加引号，写成 title: "关于停车 #2 号楼"'],
	['Parking #2', '“ #”之后的文字会丢失，请加引号，写成 title: "Parking #2"'],
])('text behind a # is not lost without a word: %s', (title, message) => {
	expect(saidOfDocument({ title })).toEqual([`2  ${message}`]);
});

test('a title that is nothing but such text', () => {
	expect(saidOfDocument({ title: '#关于停车' })[0]).toBe(
		'2  “ #”之后的文字会丢失，请加引号，写成 title: "#关于停车"',
	);
});

test.each([
	{ title: '关于C#和停车#2号楼的公告' },
	{ title: '"关于停车的公告 #2 号楼"' },
	{ title: '关于停车的公告 # 标题（必填）' },
	{ formedOn: '2024-05-20 # 落款的日期' },
	{ issuers: '[government] # 县政府' },
	{ summary: '|\n  甲 #2\n  乙' },
	{ '# 说明': '#甲' },
])('a # that takes nothing away: %j', (fields) => {
	expect(saidOfDocument(fields)).toEqual([]);
});

test.each([
	['0123', '请加引号写成文字："0123"'],
	['0o17', '请加引号写成文字："0o17"'],
	['1e3', '请加引号写成文字："1e3"'],
	['.5', '请加引号写成文字：".5"'],
	['true', '请加引号写成文字："true"'],
	['~', '必填，还没有填'],
])('title: %s is quoted as it is written', (title, message) => {
	expect(saidOfDocument({ title })).toEqual([`2  标题：${message}`]);
});

test.each(['yes', 'no', 'on', '1_000', '2024-01-01', '“关于停车”', '12:30'])(
	'title: %s is text',
	(title) => {
		expect(saidOfDocument({ title })).toEqual([]);
	},
);

test('zeros in front of numbers of settings and agencies stay', () => {
	const site = (from: string, to: string) =>
		saidOf('content/site.yaml', { 'content/site.yaml': settings.replace(from, to) });
	expect(site("'9999030001'", '0199030001')).toEqual([
		'4  网站标识码：请加引号写成文字："0199030001"',
	]);
	expect(site('0000-0000000', '09511234567')).toEqual([
		'10  联系方式·联系电话：请加引号写成文字："09511234567"',
	]);
});

test.each([
	['20240520', '应写成 2024-05-20'],
	['2024.5.20', '应写成 2024-05-20'],
	['2024/5/20', '应写成 2024-05-20'],
	['2024年5月20日', '应写成 2024-05-20'],
	['二〇二四年五月二十日', '应写成 2024-05-20'],
	['２０２４-05-20', '应写成 2024-05-20'],
	['2024–05–20', '应写成 2024-05-20'],
	['“2024-05-20”', '应写成 2024-05-20'],
	['2024-05-20 9:05', '应写成 2024-05-20；要写时间的，写成 2024-05-20 09:05'],
	['20241320', '“20241320”不是日期。应写成 2024-06-01 的形式'],
	['45432', '“45432”不是日期。应写成 2024-06-01 的形式'],
])('成文日期 %s', (formedOn, message) => {
	expect(saidOfDocument({ formedOn })).toEqual([`6  成文日期：${message}`]);
});

const list = '应是一组内容：每项另起一行，以“- ”开头，或写在方括号 [ ] 里';

test.each([
	['government', `发布机构：${list}，例如 [government]`],
	['【government】', `发布机构：${list}，例如 [government]`],
	['government、justice', `发布机构：${list}，例如 [government, justice]`],
	['\n  -government', `发布机构：${list}，例如 [government]`],
	[
		'[government，justice]',
		'发布机构：没有编号为“government，justice”的条目（content/agencies）。几项之间要用英文逗号隔开：[government, justice]',
	],
	[
		'[测试县人民政府]',
		'发布机构：没有编号为“测试县人民政府”的条目（content/agencies），这里写编号：government',
	],
	[
		'[县人民政府]',
		'发布机构：没有编号为“县人民政府”的条目（content/agencies），是不是 government？',
	],
	[
		'[Government]',
		'发布机构：没有编号为“Government”的条目（content/agencies），是不是 government？',
	],
])('issuers: %s', (issuers, message) => {
	expect(saidOfDocument({ issuers })).toEqual([`5  ${message}`]);
});

test.each([
	['/files/a.pdf', `附件：${list}。每项再分行写：file（文件）、title（附件名称）`],
	[
		'[/files/a.pdf]',
		'附件第1项：下面应分项填写，每行“字段: 内容”，行首空两格：file（文件）、title（附件名称）',
	],
])('attachments: %s', (attachments, message) => {
	expect(saidOfDocument({ attachments })).toEqual([`12  ${message}`]);
});

test.each([
	['类别', 'category'],
	['公开内容类别', 'category'],
	['文号', 'documentNumber'],
	['发文机关', 'issuers'],
	['发布时间', 'publishedOn'],
	['biaoti', 'title'],
	['publishDate', 'publishedOn'],
])('the field %s is %s', (written, field) => {
	const file = 'content/information/tongzhi.md';
	const text = normativeDocument({
		category: 'regulations',
		indexNumber: '999903001/2024-00013',
		documentNumber: '测政发〔2024〕13号',
		effectiveOn: undefined,
		expiresOn: undefined,
		legalityReview: undefined,
	});
	const changed = text.replace(`\n${field}:`, `\n${written}:`);
	const [message = '', ...others] = saidOf(file, { [file]: changed });
	expect(message).toMatch(new RegExp(`^\\d+  ${written}：没有这个字段，应写成 ${field}$`));
	expect(others).toEqual([]);
});

test('a field that belongs below another one', () => {
	expect(saidOfDocument({ endedOn: '2024-05-15' })).toEqual([
		expect.stringMatching(/^12 {2}endedOn：没有这个字段，它应写在 \w+（.+）下面，行首空两格$/),
	]);
});

const agency = (type: string) => `---
name: 测试县司法局
type: ${type}
office: { address: 某路, hours: 工作日, phone: 0000-0000000 }
---

职能。
`;

test.each([
	['部门', 'department'],
	['县级政府部门', 'department'],
	['乡镇', 'township'],
	['街道', 'subdistrict'],
	['开发区', 'zone'],
])('type: %s should be %s', (written, value) => {
	const file = 'content/agencies/justice.md';
	const [message = ''] = saidOf(file, { [file]: agency(written) });
	expect(message).toContain(`3  机构类型：“${written}”不在可选范围内，应写成 ${value}`);
});

test('type: departmnt', () => {
	const file = 'content/agencies/justice.md';
	expect(saidOf(file, { [file]: agency('departmnt') })[0]).toContain(
		'不在可选范围内，是不是 department？可选的有：county（县级人民政府）、',
	);
});

test.each([
	['卫生', '卫生、体育/卫生'],
	['政务公开', '综合政务/政务公开'],
])('topic: %s', (topic, path) => {
	expect(saidOfDocument({ topic })).toEqual([
		`10  主题分类：不在主题分类表里。应写成“一级/二级”，例如 综合政务/政务公开；这里应写成 ${path}`,
	]);
});

test('a number is compared exactly: another year is another document', () => {
	const others = {
		'content/normative-documents/ceshigui-2024-3.md': normativeDocument({
			documentNumber: '测政规〔2024〕3号',
			indexNumber: '999903001/2024-00003',
		}),
		'content/normative-documents/ceshigui-2022-13.md': normativeDocument({
			documentNumber: '测政规〔2022〕13号',
			indexNumber: '999903001/2022-00013',
			formedOn: '2022-05-20',
			publishedOn: '2022-05-24',
			effectiveOn: '2022-07-01',
		}),
	};
	const said = (replaces: string) =>
		saidOf(documentFile, {
			...others,
			[documentFile]: normativeDocument({ replaces: `[${replaces}]` }),
		});
	const unknown = (id: string) =>
		`12  替代的文件：没有编号为“${id}”的条目（content/normative-documents）`;
	expect(said('ceshigui-2022-3')).toEqual([unknown('ceshigui-2022-3')]);
	expect(said('ceshigui-2024-13')).toEqual([unknown('ceshigui-2024-13')]);
	expect(said('ceshigiu-2022-13')).toEqual([
		`${unknown('ceshigiu-2022-13')}，是不是 ceshigui-2022-13？`,
	]);
	expect(said('ceshigui-2022-13.md')).toEqual([
		`${unknown('ceshigui-2022-13.md')}，是不是 ceshigui-2022-13？`,
	]);
	expect(said('测政规〔2022〕13号')).toEqual([
		`${unknown('测政规〔2022〕13号')}，这里写编号：ceshigui-2022-13`,
	]);
	expect(said('"测政规[2022]13号"')).toEqual([
		`${unknown('测政规[2022]13号')}，这里写编号：ceshigui-2022-13`,
	]);
});

test('the county without these slips', () => {
	expect(reportOf({})).toBe('已检查 3 条，没有错误。');
});
