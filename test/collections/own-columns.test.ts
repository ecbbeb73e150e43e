import { describe, expect, test } from 'vitest';
import { reportOf, settings } from './county.ts';

const declaration = `---
title: 村级小微权力清单
place: lists
kind: 表格
description: 各村的小微权力
basis: 《测试县村务公开办法》第三条
cadence: 每年
files: 按年
columns:
  - name: 编号
  - name: 事项名称
    required: true
    example: 宅基地申请
  - name: 层级
    values: [村级, 组级]
  - name: 件数
    kind: 整数
  - name: 机构
    kind: 机构
  - name: 公布日期
    kind: 日期
  - name: 网页
    kind: 网页地址
key: 编号
nameColumn: 事项名称
dateColumn: 公布日期
---

由乡镇人民政府公布。
`;
const documents = `---
title: 河长工作
place: disclosure
kind: 文件
description: 巡河的情况
basis: 本县决定公开
cadence: 每次
---

巡河情况。
`;
const head = '编号,事项名称,层级,件数,机构,公布日期,网页';
const row = 'A1,宅基地申请,村级,3,测试县人民政府,2026-03-02,/agencies/government/';
const duty = `---
title: 村级小微权力公示
basis: ['《测试县村务公开办法》第三条']
levels: [县政府]
timing: 长期公开
section: columns-village-powers
rows: true
---

公示。
`;
const file = 'content/columns/village-powers.md';
const rows = 'content/columns/village-powers/2026.csv';
const files = {
	'content/normative-documents/ceshigui-2024-12.md': undefined,
	[file]: declaration,
	[rows]: `${head}\n${row}\n`,
};
const report = (changes: Record<string, string> = {}) => reportOf({ ...files, ...changes });

test('a table of the county, its rows, a duty with its rows as evidence and a column of documents are accepted', () => {
	expect(
		report({
			'content/duties/village-power-list.md': duty,
			'content/columns/river-news.md': documents,
		}),
	).toBe('已检查 6 条，没有错误。');
});

describe('a mistake in a row is named as in any table', () => {
	test.each([
		['村级', '县级', '层级：“县级”不在可选范围内，应为：村级、组级'],
		['A1,宅基地申请', 'A1,', '事项名称：必填未填'],
		[',3,', ',三,', '件数：应写数字，不带单位和文字（现在是“三”）'],
		['测试县人民政府', '某局', '机构：没有叫“某局”的机构（content/agencies），要写机构全称'],
		['2026-03-02', '三月二日', '公布日期：“三月二日”不是日期。应写成 2024-06-01 的形式'],
		[
			'/agencies/government/',
			'/lists/proofs/',
			'网页：栏目“证明事项清单”没有公开的内容，没有网页：/lists/proofs/。请先在这个栏目里公开内容，或者去掉这个链接',
		],
	])('%s written as %s', (right, wrong, message) => {
		expect(report({ [rows]: `${head}\n${row.replace(right, wrong)}\n` })).toContain(
			`${rows}:2  ${message}`,
		);
	});
});

describe('a mistake in a declaration has its line', () => {
	test.each([
		[
			'place: lists',
			'place: agencies',
			3,
			'所在栏目：表格不能放在“agencies”。可用的栏目：disclosure',
		],
		['kind: 整数', 'kind: 金额', 17, '有哪些列第4项·内容：“金额”不在可选范围内'],
		['name: 件数', 'name: 层级', 16, '有哪些列第4项·列名：“层级”写了两次，列名不能相同'],
		['key: 编号', 'key: 序号', 24, '编号列：没有叫“序号”的列。有：编号、事项名称、层级'],
		['dateColumn: 公布日期', 'dateColumn: 件数', 26, '日期列：“件数”这一列的内容不是日期'],
		['files: 按年', '', 9, '表格怎样分文件：必填未填：内容形式是表格的要写'],
		[
			'values: [村级, 组级]',
			'values: [村级, 组级]\n    kind: 日期',
			15,
			'有哪些列第3项·可填的值：内容是日期的列，不写可填的值',
		],
		[
			'example: 宅基地申请',
			'example: 宅基地申请\n    kind: 整数',
			13,
			'有哪些列第2项·例子：例子“宅基地申请”不符合这一列的要求',
		],
	])('%s written as %s', (right, wrong, line, message) => {
		const text = declaration.replace(right, wrong);
		const found = report({ [file]: text });
		expect(found).toMatch(new RegExp(String.raw`^${file}:\d+  `, 'm'));
		expect(found).toContain(`  ${message}`);
		if (!wrong.includes('\n') && wrong !== '') expect(found).toContain(`${file}:${line}  `);
	});
});

test('a broken declaration hides neither the other columns nor counts twice in duties', () => {
	const found = report({
		[file]: declaration.replace('cadence: 每年', 'cadence: 常年'),
		'content/duties/village-power-list.md': duty,
		'content/columns/river-news.md': documents.replace('place: disclosure', 'place: river'),
	});
	expect(found.split('\n').filter((line) => line.startsWith('content/'))).toEqual([
		expect.stringContaining('content/columns/river-news.md:3  所在栏目：文件不能放在“river”'),
		expect.stringContaining(`${file}:7  更新周期：“常年”不在可选范围内`),
	]);
});

test('rows without a declaration, and ids that the engine has, are named', () => {
	const found = report({
		'content/columns/lost/2026.csv': 'a\n1\n',
		'content/columns/bulletins.md': documents,
		'content/columns/powers.md': declaration,
	});
	expect(found).toContain('content/columns/lost:1  没有说明 columns/lost.md');
	expect(found).toContain(
		'content/columns/bulletins.md:2  已经有编号为“bulletins”的文件栏目（政府公报），请给文件另起名称',
	);
	expect(found).toContain(
		'content/columns/powers.md:2  网址 /lists/powers/ 已经是栏目“权责清单”的，请给文件另起名称',
	);
});

describe('sections that are switched off', () => {
	const reportWith = (id: string, reason = '各项清单由省里统一公布，本站不设') =>
		report({
			'content/site.yaml': `${settings}switchedOff:\n  - section: ${id}\n    reason: ${reason}\n`,
		});

	test('with content are refused at the content', () => {
		expect(reportWith('lists')).toContain(
			`${rows}:1  栏目“村级小微权力清单”已关闭，却有内容。请移走这个文件（公开过的，还要在 address-changes/ 里登记撤下），或者在 site.yaml 的 switchedOff 里删去关闭它的一项（现在关闭的：lists）`,
		);
	});
	test('without content are accepted', () => {
		expect(reportWith('consultations')).toBe('已检查 4 条，没有错误。');
	});
	test.each([
		['reconsideration', '栏目“行政复议”不能关闭'],
		['agencies', '栏目“机构”不能关闭'],
		['意见征集', '没有编号为“意见征集”的栏目，应写成 consultations'],
	])('%s cannot be', (id, message) => {
		expect(reportWith(id)).toContain(`关闭的栏目第1项·栏目：${message}`);
	});
	test('need a reason', () => {
		expect(reportWith('consultations', '没有')).toContain('关闭的栏目第1项·原因：太短');
	});
});
