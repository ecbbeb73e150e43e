import { expect, test } from 'vitest';
import { outOfBounds } from '../../src/markdown/bounds.ts';
import { parseMarkdown } from '../../src/markdown/dialect/parse.ts';

const n = 20_000;

/** Inputs that make a parser slow or overflow its stack, in every possible position. */
test.each([
	['甲\n'.repeat(n * 3), '超过 40000 行'],
	['www.a.cn '.repeat(n), '网址超过 5000 个'],
	['a@b.cn\n'.repeat(n), '网址超过 5000 个'],
	[`${'- '.repeat(n)}甲`, '列表套了 50 层以上'],
	['1. '.repeat(n), '列表套了 50 层以上'],
	['* + - '.repeat(n), '列表套了 50 层以上'],
	['[^a]: '.repeat(n), '列表套了 50 层以上'],
	[Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n'), '50 层以上'],
	['*a_ '.repeat(n), '个以上的 *、_ 或 ~'],
	['*a_\n'.repeat(n), '个以上的 *、_ 或 ~'],
	['~~a~ '.repeat(n), '个以上的 *、_ 或 ~'],
	['a**'.repeat(n), '个以上的 *、_ 或 ~'],
	['_*甲'.repeat(n), '个以上的 *、_ 或 ~'],
	['\\\\*a '.repeat(n), '个以上的 *、_ 或 ~'],
	[`- ${'*a_ '.repeat(n)}`, '个以上的 *、_ 或 ~'],
	[`甲\n${'2. *a_\n'.repeat(n)}`, '个以上的 *、_ 或 ~'],
	[`| 甲 |\n| - | - |\n${'| *a_ |\n'.repeat(n)}`, '个以上的 *、_ 或 ~'],
	[']('.repeat(n), '个以上的方括号'],
	['[甲]('.repeat(n), '个以上的方括号'],
	['[甲]: '.repeat(n), '个以上的方括号'],
	['[^甲]\n'.repeat(n), '个以上的方括号'],
	['www.a_'.repeat(n), '一长串连在一起的网址'],
	['http://a.b_'.repeat(n), '一长串连在一起的网址'],
	['a@b.c'.repeat(n), '一长串连在一起的网址'],
	[`${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n`, '表格超过 200 列'],
])('body %# is not given to the parser', (body, message) => {
	expect(outOfBounds(`第一行\n\n${body}`, 'markdown')?.message).toContain(message);
});

test('the line is told', () => {
	expect(outOfBounds(`甲\n\n乙\n${'- '.repeat(99)}丙`, 'markdown')?.line).toBe(4);
});

test.each([
	`{${'('.repeat(n)}`,
	`{${'('.repeat(n)}${')'.repeat(n)}}`,
	`{a} ${'{['.repeat(n)}`,
	`文字 {"}" + ${'('.repeat(n)}${')'.repeat(n)}}`,
	`<Notice title={${'!'.repeat(n)}0} />`,
	`export default ${'('.repeat(n)}`,
	`import a from '${'b'.repeat(n)}'`,
])('program code %# of a page is not given to the parser', (body) => {
	expect(outOfBounds(`第一行\n\n${body}`, 'mdx')).toEqual({
		line: 3,
		message: '网页里不能写程序代码（import、export 或 { }）',
	});
});

test('a page of tags within tags', () => {
	expect(outOfBounds('<u>'.repeat(n), 'mdx')?.message).toContain('标签超过 1000 个');
});

/** Inputs as large documents have them. */
test.each([
	['a line of blanks', `${' '.repeat(300_000)}甲`],
	['a list', '- **项目**：说明*一*\n'.repeat(n)],
	['a numbered list', Array.from({ length: n }, (_, i) => `${i + 1}. **项目**`).join('\n')],
	['a table of masked names', `| 姓名 | 号码 |\n| - | - |\n${'| 王*某 | 9*** |\n'.repeat(n)}`],
	['masked names with backslashes', '王\\*某、'.repeat(n)],
	['a form', '姓名____性别____\n\n'.repeat(n / 2)],
	['a form in one line', '____年____月'.repeat(300)],
	['a dividing line', `${'* '.repeat(80)}\n`],
	['a signature set right', `${' '.repeat(120)}测试县人民政府\n`],
	['plain text', '第一条　为了规范行政行为，制定本办法。'.repeat(n)],
	['a list of links', '- [甲](https://www.example.gov.cn/a) [乙]\n'.repeat(n / 10)],
	['addresses', '见 http://www.example.gov.cn/zwgk/ 和 www.example.gov.cn。\n'.repeat(n / 10)],
])('%s is within bounds', (_, body) => {
	expect(outOfBounds(body, 'markdown')).toBeUndefined();
});

test('a page may speak of braces', () => {
	expect(outOfBounds('写成 \\{甲\\}，或者 `{乙}`。', 'mdx')).toBeUndefined();
});

test('the deepest body within the limits overflows the stack of neither the parser nor a walk through its tree', () => {
	const depth = (node: object): number =>
		'children' in node ? 1 + Math.max(0, ...(node.children as object[]).map(depth)) : 1;
	const nested = `${'- '.repeat(50)}${'**a '.repeat(250)}${'d** '.repeat(249)}`;
	expect(outOfBounds(nested, 'markdown')).toBeUndefined();
	expect(depth(parseMarkdown(nested, 'markdown'))).toBeGreaterThan(50);
});
