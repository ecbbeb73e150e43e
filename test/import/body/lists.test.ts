import { expect, test } from 'vitest';
import { bodyOfRow } from '../fixtures/read-body.ts';

test.each([
	['the next number', '<ol start="3"><li>甲</li><li>乙</li></ol>', '3. 甲\n4. 乙'],
	['zero', '<ol start="0"><li>甲</li><li>乙</li></ol>', '0. 甲\n1. 乙'],
	[
		'values',
		'<ol><li>甲</li><li value="3">乙</li><li value="5">丙</li></ol>',
		'1\\. 甲\n\n3\\. 乙\n\n5\\. 丙',
	],
	['a value that goes on', '<ol><li value="4">甲</li><li>乙</li></ol>', '4. 甲\n5. 乙'],
	['letters', '<ol type="a"><li>甲</li><li>乙</li></ol>', 'a. 甲\n\nb. 乙'],
	['Roman numerals', '<ol type="I" start="4"><li>甲</li><li>乙</li></ol>', 'IV. 甲\n\nV. 乙'],
	[
		'Chinese numerals',
		'<ol style="list-style-type:cjk-ideographic" start="10"><li>甲</li><li>乙</li></ol>',
		'十、甲\n\n十一、乙',
	],
	['a reversed list', '<ol reversed><li>甲</li><li>乙</li></ol>', '2\\. 甲\n\n1\\. 乙'],
	['numbers of its own', '<ol><li>1. 甲</li><li>2. 乙</li></ol>', '1\\. 甲\n\n2\\. 乙'],
	[
		'a quantity that is no number',
		'<ol><li>3.5公里以内</li><li>3.5公里以外</li></ol>',
		'1. 3.5公里以内\n2. 3.5公里以外',
	],
	['no mark', '<ol style="list-style-type:none"><li>甲</li><li>乙</li></ol>', '- 甲\n- 乙'],
	[
		'a table in an item',
		'<ol start="2"><li>甲<table><tr><td>一</td><td>二</td></tr><tr><td>1</td><td>2</td></tr></table></li><li>乙</li></ol>',
		'2\\. 甲\n\n| 一 | 二 |\n| - | - |\n| 1 | 2 |\n\n3\\. 乙',
	],
])('a list with %s keeps the numbers that readers saw', (_, html, markdown) => {
	expect(bodyOfRow(`<div>${html}</div>`).markdown).toBe(markdown);
});

test('the lists of Word: the number that Word printed stays, a lost one is named', () => {
	const item = (mark: string, text: string) =>
		`<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]>${mark}<![endif]>${text}</p>`;
	const number = (written: string) =>
		`<span style='mso-list:Ignore'>${written}<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span>`;
	const { markdown, notes } = bodyOfRow(
		`<div>${item(number('1.'), '甲')}${item(number('3.'), '乙')}${item(number('（二）'), '丙')}${item("<span style='font-family:Wingdings;mso-list:Ignore'>Ø</span>", '丁')}${item('', '戊')}</div>`,
	);
	expect(markdown).toBe('1\\. 甲\n\n3\\. 乙\n\n## （二） 丙\n\n➢丁\n\n戊');
	expect(notes).toEqual([
		{
			field: 'body',
			problem: '这一段在 Word 里是自动编号的，网页没有存下编号，请核对原文补上',
			value: '戊',
		},
	]);
});

test.each([
	['escaped once', '&lt;p&gt;甲。&lt;/p&gt;&lt;p&gt;乙。&lt;/p&gt;', '甲。\n\n乙。'],
	['escaped twice', '&amp;lt;p&amp;gt;甲。&amp;lt;/p&amp;gt;', '甲。'],
	['one element with attributes', '<p style="text-indent:2em">甲。</p>', '甲。'],
	['text with references', '甲&nbsp;&ldquo;乙&rdquo;&mdash;&mdash;丙', '甲 “乙”——丙'],
	['a text that mentions a reference', 'a & b &amp; c', 'a & b \\&amp; c'],
	[
		'line ends as letters',
		'第一条 甲。\\n第二条 乙。\\n第三条 丙。',
		'第一条 甲。\n\n第二条 乙。\n\n第三条 丙。',
	],
	['tags in a line', '甲<b>乙</b>丙，x<y。\n丁。', '甲**乙**丙，x\\<y。\n\n丁。'],
	['italics', '<p>甲<em>乙</em><i>丙</i></p>', '甲乙丙'],
])('the body of an export: %s', (_, text, markdown) => {
	expect(bodyOfRow(text).markdown).toBe(markdown);
});
