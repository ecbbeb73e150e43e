import { expect, test } from 'vitest';
import { convertBody } from '../../../src/import/body/convert-body.ts';

const text = '这里是一段正文，说明有关事项，便于判断标题。';

function headings(content: string, format: 'text' | 'html' = 'text'): string[] {
	const { markdown } = convertBody(
		{ content: { format, text: content }, attachments: [] },
		{ title: '标题' },
	);
	return markdown.split('\n').filter((line) => line.startsWith('#'));
}

test.each([
	['一、总体要求', '## 一、总体要求'],
	['第一章　总则', '## 第一章　总则'],
	['第二节 申请', '## 第二节 申请'],
	['（一）指导思想', '## （一）指导思想'],
	['第三条 定义', '## 第三条 定义'],
	['二、盘活资产，促进发展', '## 二、盘活资产，促进发展'],
])('%s above text is a heading', (heading, expected) => {
	expect(headings(`${heading}\n${text}`)).toEqual([expected]);
});

test.each([
	['the text goes on in the same paragraph', `一、总体要求。${text}`],
	['it ends like a sentence', `一、各单位要高度重视。\n${text}`],
	['it introduces what follows', `一、具体安排如下：\n${text}`],
	['it is a number only', `四、\n${text}`],
	['it is long', `（一）${'很长的一句话'.repeat(6)}\n${text}`],
	['nothing follows', `${text}\n一、总体要求`],
	['an article with its text', `第一条 为了演示，制定本办法。\n${text}`],
	['short items of a list', `一、甲\n二、乙\n三、丙\n${text}`],
	['numbered lines', `1. 甲\n${text}`],
])('no heading: %s', (_, content) => {
	expect(headings(content)).toEqual([]);
});

test('levels follow the order of the numbering and skip none', () => {
	const content = [
		'第一章 总则',
		'第一条 目的',
		text,
		'第二条 范围',
		text,
		'第二章 附则',
		'（一）甲',
		text,
	].join('\n');
	expect(headings(content)).toEqual([
		'## 第一章 总则',
		'### 第一条 目的',
		'### 第二条 范围',
		'## 第二章 附则',
		'### （一）甲',
	]);
});

test('a table of contents stays text, chapters of the same name in two annexes are headings both', () => {
	const contents = ['第一章 总则', '第二章 分则', '第三章 附则'];
	const body = contents.flatMap((chapter) => [chapter, text]);
	expect(headings(['目录', ...contents, ...body].join('\n'))).toEqual(
		contents.map((chapter) => `## ${chapter}`),
	);
	expect(headings(['一、目标', text, '一、目标', text].join('\n'))).toEqual([
		'## 一、目标',
		'## 一、目标',
	]);
});

test('in HTML, a heading may be marked by its typeface and end with 。', () => {
	const content =
		`<p><b>一、总体要求</b></p><p><span style="font-family: 楷体">（一）指导思想。</span></p><p>${text}</p>` +
		`<p><span style="font-family: 楷体">（二）原则。</span>${text}</p><p><b>${text}${text}</b></p><p>${text.repeat(8)}</p>`;
	expect(headings(content, 'html')).toEqual(['## 一、总体要求', '### （一）指导思想。']);
});

test('a typeface of the whole text marks no headings', () => {
	const content = `<div style="font-family:黑体"><p>（一）指导思想。</p><p>${text}</p><p>（二）原则。</p><p>${text}</p></div>`;
	expect(headings(content, 'html')).toEqual([]);
});

test('a centred title inside the body stands above the sections of its annex', () => {
	const title = (words: string) => `<p style="text-align:center"><b>${words}</b></p>`;
	const content = `<p>${text.repeat(3)}</p>${title('虚构事项')}${title('实施方案')}<p><b>一、目标</b></p><p>${text}</p>`;
	expect(headings(content, 'html')).toEqual(['## 虚构事项实施方案', '### 一、目标']);
});

test('a centred title of a table is no heading, unless an annex begins there', () => {
	const table = '<table><tr><td>1<td>2<tr><td>3<td>4</table>';
	const title = '<p align="center"><b>虚构事项清单</b></p>';
	expect(headings(`<p>${text}</p>${title}${table}`, 'html')).toEqual([]);
	expect(headings(`<p>${text}</p><p>附件2</p>${title}${table}`, 'html')).toEqual([
		'## 虚构事项清单',
	]);
});

test('HTML headings keep their order of levels', () => {
	expect(
		headings(
			`<h1>甲</h1><p>${text}</p><h4>乙</h4><p>${text}</p><h4>丙</h4><p>${text}</p><h1>丁</h1><p>${text}</p>`,
			'html',
		),
	).toEqual(['## 甲', '### 乙', '### 丙', '## 丁']);
});
