import { expect, test } from 'vitest';
import { articleNumber } from '../../src/domain/documents/article-number.ts';
import { articleId } from '../../src/markdown/article-id.ts';
import { htmlOf } from './html-of.ts';

const html = (body: string) => htmlOf(body).trim();

test.each([
	['第一条　为了', '第一条'],
	['第12条 本办法', '第12条'],
	['第二十三条之一　县', '第二十三条之一'],
	['第一条', '第一条'],
	['第一条规定的情形', undefined],
	['第一条、第二条', undefined],
	['依照第一条　规定', undefined],
])('%s begins with the number %s', (text, number) => {
	expect(articleNumber(text)).toBe(number);
});

test.each([
	[['第一条'], ['art-1']],
	[['第一百零二条'], ['art-102']],
	[['第十二条之一'], ['art-12-zhi-1']],
	[
		['第一条', '第二条', '第一条', '第一条'],
		['art-1', 'art-2', 'art-1-2', 'art-1-3'],
	],
])('%s', (numbers, ids) => {
	const taken = new Map();
	expect(numbers.map((number) => articleId(number, taken))).toEqual(ids);
});

test('the number of an article is the link to it, and no word of the text changes', () => {
	expect(html('**第一条**　甲。\n\n第二条　**乙**。')).toBe(
		'<p class="article" id="art-1"><strong><a class="anchor" href="#art-1">第一条</a></strong>　甲。</p>\n' +
			'<p class="article" id="art-2"><a class="anchor" href="#art-2">第二条</a>　<strong>乙</strong>。</p>',
	);
});

test('an article or chapter that is a heading keeps the id of its words', () => {
	expect(html('## 第一章　总则\n\n### 第一条 目的')).toBe(
		'<h2 id="第一章-总则"><a class="anchor" href="#第一章-总则">第一章</a>　总则</h2>\n' +
			'<h3 id="第一条-目的"><a class="anchor" href="#第一条-目的">第一条</a> 目的</h3>',
	);
});

test('an article never takes the id of a heading, wherever the heading stands', () => {
	expect(html('第一条　甲\n\n## Art 1')).toContain('<p class="article" id="art-1-2">');
});

test.each(['第一条规定的情形。', '- 第一条　甲\n- 第二条　乙', '> 引文', '`第一条　`'])(
	'%s has no article',
	(body) => {
		expect(html(body)).not.toContain('class="article"');
	},
);
