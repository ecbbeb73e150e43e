import { describe, expect, test } from 'vitest';
import { headingId } from '../../src/markdown/heading-id.ts';
import { bodyTree } from '../../src/markdown/body-tree.ts';
import { htmlOf } from './html-of.ts';

const html = (body: string) => htmlOf(body).trim();

describe('heading ids', () => {
	test.each([
		['第一条 适用范围', '第一条-适用范围'],
		['一、总体要求', '一-总体要求'],
		['（一）指导思想。', '一-指导思想'],
		['Section 3.1: Scope', 'section-3-1-scope'],
		['《办法》', '办法'],
		['！', 'section'],
	])('%s', (text, id) => {
		expect(headingId(text, new Map())).toBe(id);
	});

	test('a repeated heading is counted', () => {
		const taken = new Map();
		expect(['附则', '附则', '附则'].map((text) => headingId(text, taken))).toEqual([
			'附则',
			'附则-2',
			'附则-3',
		]);
	});

	test('a heading whose words look like a counted id takes no other heading’s id', () => {
		const taken = new Map();
		expect(
			['附则', '附则 2', '附则', '附则 2', '附则'].map((text) => headingId(text, taken)),
		).toEqual(['附则', '附则-2', '附则-3', '附则-2-2', '附则-4']);
	});

	test('headings are listed with their plain text', () => {
		expect(bodyTree('## 第一条 **A** & B\n', { resolve: (url) => url }).headings).toEqual([
			{ depth: 2, id: '第一条-a-b', text: '第一条 A & B' },
		]);
	});
});

test('a table scrolls by itself and carries no inline style', () => {
	expect(html('| 甲 | 乙 |\n| :-: | --: |\n| 1 | 2 |\n')).toMatchInlineSnapshot(`
		"<section class="table-scroll" aria-label="表格1" tabindex="0"><table>
		<thead>
		<tr>
		<th class="align-center">甲</th>
		<th class="align-right">乙</th>
		</tr>
		</thead>
		<tbody>
		<tr>
		<td class="align-center">1</td>
		<td class="align-right">2</td>
		</tr>
		</tbody>
		</table></section>"
	`);
});

test.each([
	[
		'[外](https://www.example.org/a?b=1&c=2)',
		'<a href="https://www.example.org/a?b=1&amp;c=2" rel="external noopener">外</a>',
	],
	['[内](/a/)', '<a href="/a/">内</a>'],
	['[题](/a/ "提示")', '<a href="/a/" title="提示">题</a>'],
	['![图](/files/a.png)', '<img decoding="async" src="/files/a.png" alt="图">'],
])('%s', (body, expected) => {
	expect(html(body)).toBe(`<p>${expected}</p>`);
});

test('links are resolved, text that looks like a link is not', () => {
	const page = htmlOf('[办法](../a/b.md) href="../a/b.md"', () => '/a/b/');
	expect(page).toContain('<a href="/a/b/">办法</a> href="../a/b.md"');
});

test('footnotes and task lists speak Chinese', () => {
	const page = html('文字[^1]\n\n[^1]: 注。\n\n- [x] 已办\n- [ ] 未办\n');
	expect(page).toContain('<h2 class="sr-only" id="footnote-label">注释</h2>');
	expect(page).toContain('aria-label="返回正文中的注释 1"');
	expect(page).toContain('<span class="task" role="img" aria-label="已完成">☑</span>');
	expect(page).not.toContain('<input');
});
