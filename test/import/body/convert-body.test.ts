import { htmlOf } from '../../markdown/html-of.ts';
import { expect, test } from 'vitest';
import { checkMarkdown } from '../../../src/markdown/rules.ts';
import { convertBody } from '../../../src/import/body/convert-body.ts';
import { guessFormat } from '../../../src/import/body/guess-format.ts';
import type { BodyFormat } from '../../../src/import/body/guess-format.ts';

const known = { title: '关于虚构事项的通知', documentNumbers: ['青政发〔2024〕1号'] };

function convert(text: string, format: BodyFormat = 'html', address?: string) {
	const { markdown, notes } = convertBody(
		{ content: { format, text }, address, attachments: [] },
		known,
	);
	return { markdown: markdown.trimEnd(), problems: notes.map(({ problem }) => problem), notes };
}

const markdownOf = (html: string) => convert(html).markdown;

test.each([
	['<p>甲。</p><p>&nbsp;</p><p>乙。</p>', '甲。\n\n乙。'],
	['<div>　　甲。<br>　　乙。<br/><br/>丙。</div>', '甲。\n\n乙。\n\n丙。'],
	['甲<span>乙</span>\n\t<b> </b>丙', '甲乙丙'],
	['<p>the\n first</p>', 'the first'],
	['<p>第一条&nbsp;&nbsp;甲</p>', '第一条 甲'],
	['<p>国务院　中央军委　　&nbsp;</p>', '国务院　中央军委'],
	['<p>面积5m<sup>2</sup>，CO<sub>2</sub>，注<sup>①</sup></p>', '面积5m²，CO₂，注①'],
	['<pre>甲\n乙</pre>', '甲\n\n乙'],
	[
		'<p>甲<script>x()</script><style>p{}</style><select><option>丙</option></select><span style="display:none">丁</span></p>',
		'甲',
	],
	['<ul><li>甲</li><li>乙<ol><li>丙</li></ol></li></ul>', '- 甲\n- 乙\n\n  1. 丙'],
	['<ol start="3"><li>甲</li><li>乙</li></ol>', '3. 甲\n4. 乙'],
	['<ul><li>一、甲</li><li>二、乙</li></ul>', '一、甲\n\n二、乙'],
	['<p><b>甲</b><strong>乙</strong>丙</p>', '**甲乙**丙'],
	['<p>是<b>“甲”。</b>乙</p>', '是“**甲**”。乙'],
	['<p><b>（一）甲。</b>乙</p>', '**（一）甲**。乙'],
	[
		'<p style="font-weight:bold">甲乙丙丁戊己</p><p>庚，庚，庚，庚，庚。</p>',
		'**甲乙丙丁戊己**\n\n庚，庚，庚，庚，庚。',
	],
])('%j becomes %j', (html, markdown) => {
	expect(markdownOf(html)).toBe(markdown);
});

test.each([
	'# 甲',
	'* 甲',
	'1. 甲',
	'+ 甲',
	'> 甲',
	'| 甲 | 乙 |',
	'---',
	'_甲_ *乙* ~~丙~~ `丁`',
	'[甲](乙)',
	'<b>甲</b>',
	'a & b &amp; &lt;',
	'    甲',
	'```',
	'![x](y)',
	'[^1]',
	'\\*',
])('plain text %j looks the same when rendered', (text) => {
	const html = htmlOf(convert(`前。\n${text}\n后。`, 'text').markdown);
	const paragraphs = [...html.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, inner = '']) => inner);
	const shown = paragraphs.map((inner) =>
		inner
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&'),
	);
	expect(shown).toEqual(['前。', text.trim(), '后。']);
});

test('an address in the text becomes a link that ends where the address ends', () => {
	expect(markdownOf('<p>见http://www.qinghe.example/a?b=1，或发至a@qinghe.example。</p>')).toBe(
		'见<http://www.qinghe.example/a?b=1>，或发至<a@qinghe.example>。',
	);
});

test('relative links become absolute where the address of the page is known', () => {
	expect(
		convert('<p>见<a href="../a.htm">甲</a></p>', 'html', 'https://www.qinghe.example/x/y.htm')
			.markdown,
	).toBe('见[甲](https://www.qinghe.example/a.htm)');
});

test('links that lead nowhere keep their text and are reported', () => {
	const { markdown, notes } = convert(
		'<p><a href="a.htm">甲</a>、<a href="javascript:x()">乙</a>、<a href="#top">丙</a></p>',
	);
	expect(markdown).toBe('甲、乙、丙');
	expect(notes).toEqual([
		{
			field: 'body',
			problem: '链接是相对地址，原网页的网址不详，只保留了文字。请补上完整网址',
			value: 'a.htm',
		},
	]);
});

test('an address that took in words and a mailbox is no link with a user name', () => {
	const { markdown } = convert('见https://www.example.org）查询，信箱a@example.org。', 'markdown');
	expect(markdown).not.toContain('%EF%BC%89');
	const rules = { linkProblem: () => undefined, imageProblem: () => undefined };
	const found = checkMarkdown(markdown, { format: 'markdown', ...rules });
	expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('paragraphs that are only links to files become the list 附件, links in running text stay', () => {
	const { markdown, problems } = convert(
		'<p>详见<a href="https://a.example/1.pdf">附表</a>。</p><p>附件：1.<a href="https://a.example/%E7%94%B2.doc"></a></p>' +
			'<p>2.<a href="https://a.gov.example/https://b.example/2.zip">乙.zip</a></p>',
	);
	expect(markdown).toBe(
		'详见[附表](https://a.example/1.pdf)。\n\n## 附件\n\n1. [甲.doc](https://a.example/%E7%94%B2.doc)\n2. [乙.zip](https://a.gov.example/https://b.example/2.zip)',
	);
	expect(problems).toHaveLength(3);
});

test('two addresses run together by an export: the second is meant', () => {
	expect(markdownOf('<p>见<a href="https://a.examplehttps://b.example/c.htm">丙</a></p>')).toBe(
		'见[丙](https://b.example/c.htm)',
	);
});

test('images become links with their description, or with one that says it is missing', () => {
	const { markdown, problems } = convert(
		'<p><img src="https://a.example/1.jpg" alt="示意图"></p><p><img src="https://a.example/2.jpg" alt="2.jpg"></p>' +
			'<p><img src="3.jpg"></p><p><img src="https://a.example/icon_doc.gif">甲</p>',
	);
	expect(markdown).toBe(
		'[图片：示意图](https://a.example/1.jpg)\n\n[图片（原文未附说明）](https://a.example/2.jpg)\n\n（此处有图片，未随文导入）\n\n甲',
	);
	expect(problems).toHaveLength(3);
});

test('the head of the body does not repeat title and number, however they are broken up', () => {
	const { markdown } = convert(
		'<p align=center>关于虚构</p><p align=center>事项的 通知</p><p>青政发[2024]1号</p><p>发布时间：2024-01-02　来源：青禾县民政局　浏览次数：</p>' +
			'<p>各乡镇：</p><p>关于虚构事项的通知如下。</p>',
	);
	expect(markdown).toBe('各乡镇：\n\n关于虚构事项的通知如下。');
});

test.each(['附件：1.甲', '时间：6月3日', '联系电话：0000-0000', '来源：甲'])(
	'a body may begin with %j',
	(text) => {
		expect(convert(`${text}\n乙。`, 'text').markdown).toBe(`${text}\n\n乙。`);
	},
);

test('a run-on text is broken at articles and sections after the end of a sentence, and no character changes', () => {
	const filling = '这是一句用来凑足长度的虚构的话。'.repeat(20);
	const text = `总则如下：一、总体要求${filling}（一）甲。参见第三条规定。第二条乙（二）丙。`;
	const { markdown, problems } = convert(text, 'text');
	expect(markdown.replaceAll('\n', '')).toBe(text);
	expect(markdown.split('\n\n').map((paragraph) => paragraph.slice(0, 4))).toEqual([
		'总则如下',
		'一、总体',
		'（一）甲',
		'第二条乙',
	]);
	expect(problems).toEqual([
		'原文没有分段，已在“第几条”“一、”“（一）”等处分段，文字没有改动，请核对',
	]);
});

test('a short text without line ends stays one paragraph', () => {
	expect(convert('一、甲。二、乙。', 'text')).toMatchObject({
		markdown: '一、甲。二、乙。',
		problems: [],
	});
});

test('Markdown bodies keep headings and tables, lose raw HTML, and begin at level 2', () => {
	const { markdown } = convert(
		'# 总则\n\n甲<u>乙</u>\n\n| 一 | 二 |\n\n|---|---|\n\n| 1 | 2 |\n\n<script>x</script>',
		'markdown',
	);
	expect(markdown).toBe('## 总则\n\n甲乙\n\n| 一 | 二 |\n| - | - |\n| 1 | 2 |');
});

test.each([
	['<p>甲</p><p>乙</p>', 'html'],
	['甲\n乙</p>\n丙<br>丁', 'text'],
	['## 甲\n\n乙', 'markdown'],
	['| 甲 | 乙 |\n|---|---|', 'markdown'],
	['甲 # 乙', 'text'],
] as const)('the format of %j is guessed to be %s', (text, format) => {
	expect(guessFormat(text)).toBe(format);
});

test('what is written passes the content rules', () => {
	const { markdown } = convert(
		'<h4>甲</h4><p>乙，乙，乙，乙，乙，乙，乙，乙。</p><h2>丙</h2><p>丁<x-y>戊</x-y><br>己&lt;script&gt;，&lt;!--，a&lt;b，乙，乙。</p>' +
			'<table><tr><td>1<br>2<td>&lt;br&gt;<tr><td>3<td>4</table><p><img src="https://a.example/1.png"></p>',
	);
	expect(
		checkMarkdown(markdown, {
			format: 'markdown',
			linkProblem: () => undefined,
			imageProblem: () => '图片',
		}),
	).toEqual([]);
});
