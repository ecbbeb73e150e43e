import { expect, test } from 'vitest';
import { reportOf } from '../county.ts';
import { saidOf, saidOfDocument } from './said.ts';

const table =
	'正文：不能用 HTML 标签 <table>，请用 Markdown 写法：每行写成 | 甲 | 乙 |，表头下面加一行 | - | - |；有合并格的，把原来的表格放进附件';
const refused = (name: string) => `正文：不能用 HTML 标签 <${name}>，请用 Markdown 写法`;

test.each<[string, string, readonly string[]]>([
	[
		'a pasted table',
		'<table border="1"><tr><td style="x">甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>',
		[`14  ${table}`],
	],
	[
		'a table with empty lines',
		'<table>\n<tr>\n<td>甲</td>\n\n<td>乙</td>\n</tr>\n</table>',
		[`14  ${table}`],
	],
	[
		'a table in a table',
		'<table><tr><td><table><tr><td>甲</td></tr></table></td></tr></table>',
		[`14  ${table}`],
	],
	[
		'two tables',
		'<table><tr><td>甲</td></tr></table>\n\n文字\n\n<table><tr><td>乙</td></tr></table>',
		[`14  ${table}`, `18  ${table}`],
	],
	['an open table', '<table><tr><td>甲</td></tr>', [`14  ${table}`, `14  ${refused('tr')}`]],
	[
		'coloured words',
		'<font color="red">重要</font>，<span style="x">甲<b>乙</b></span>',
		[`14  ${refused('font')}`, `14  ${refused('span')}`],
	],
	[
		'a page of Word',
		'<div class="WordSection1"><p class="MsoNormal"><span lang="EN-US">1</span>甲</p></div>',
		[`14  ${refused('div')}`],
	],
	['an end without a beginning', '甲</font>', [`14  ${refused('font')}`]],
	[
		'a tag with attributes',
		'<u style="x">甲</u>',
		['14  正文：HTML 标签 <u> 不能带属性，请写成 <u>'],
	],
])('%s is one mistake', (_, body, messages) => {
	expect(saidOfDocument({}, `${body}\n`)).toEqual(messages);
});

test('a pasted table on a hand-made page is one mistake', () => {
	const file = 'content/pages/about.mdx';
	const page = `---
title: 关于
summary: 关于本站
issuer: government
publishedOn: 2024-01-01
---

<table><tr><td>甲</td></tr></table>

<div><p>乙</p></div>
`;
	expect(saidOf(file, { [file]: page })).toEqual([`8  ${table}`, `10  ${refused('div')}`]);
});

test('what is allowed within a table of Markdown', () => {
	expect(saidOfDocument({}, '| 甲 | 乙 |\n| - | - |\n| 一<br>二 | H<sub>2</sub>O |\n')).toEqual([]);
	expect(reportOf({})).toBe('已检查 3 条，没有错误。');
});
