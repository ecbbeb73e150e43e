import { expect, test } from 'vitest';
import { bodyTree } from '../../src/markdown/body-tree.ts';
import { markParts } from '../../src/markdown/mark-parts.ts';
import { toHtml } from '../../src/markdown/to-html.ts';
import { htmlOf } from './html-of.ts';

const resolve = (url: string) => url;
const marked = (body: string, annexes?: readonly string[], annotation?: string) =>
	toHtml(
		markParts(bodyTree(body, { resolve }).tree, {
			...(annexes && { annexes }),
			annotation,
			names: ['测试县人民政府', '测试县'],
		}),
	);

test('a signature and its date are in one box', () => {
	expect(marked('正文。\n\n测试县人民政府\n\n2025年6月16日')).toBe(
		'<p>正文。</p>\n<div class="signature"><p data-part="signature">测试县人民政府</p>\n<p data-part="date">2025年6月16日</p></div>\n',
	);
});

test('the annexes are named before the signature', () => {
	const letter = '正文。\n\n测试县人民政府\n\n2025年6月16日';
	expect(marked(letter, ['甲 < 乙', '丙'])).toContain(
		'</p>\n<div class="annex-note" data-pagefind-ignore><span>附件：</span><ol><li>甲 &lt; 乙</li><li>丙</li></ol></div>' +
			'<div class="signature">',
	);
	expect(marked(`附件：甲\n\n${letter}`, ['甲'])).not.toContain('class="annex-note"');
	expect(marked('正文。', ['甲'])).not.toContain('annex-note');
});

test('headings keep their anchors', () => {
	expect(marked('## 一、**总体**要求')).toBe(
		'<h2 id="一-总体要求" data-part="level-1">一、<strong>总体</strong>要求</h2>\n',
	);
});

test('everything else is unchanged', () => {
	const body = '- 一项\n\n| 甲 |\n| --- |\n| 乙 |\n\n1) 乙\n';
	expect(marked(body)).toBe(htmlOf(body));
});
