import { expect, test } from 'vitest';
import { bodyTree } from '../../src/markdown/body-tree.ts';
import { articleAnchors, markEnded } from '../../src/markdown/mark-ended.ts';
import { toHtml } from '../../src/markdown/to-html.ts';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';

const ended = (from: CalendarDate) => ({
	from,
	value: { note: '自2026年1月1日起废止', hasEnded: true },
});

test.each([
	['第三条', ['art-3']],
	['第三条、第十二条之一', ['art-3', 'art-12-zhi-1']],
	['第五条第二款', ['art-5']],
	['第三条至第五条', ['art-3', 'art-4', 'art-5']],
	['第五条至第三条', []],
	['第1条至第9000条', []],
	['附件', []],
])('%s', (articles, anchors) => {
	expect(articleAnchors(articles)).toEqual(anchors);
});

test('an article that has ended says so after its text; other parts with such an anchor do not', () => {
	const { tree } = bodyTree('**第一条**　甲。\n\n**第二条**　乙。', { resolve: (url) => url });
	const html = toHtml(markEnded(tree, [{ articles: '第二条', dated: [ended('2026-01-01')] }]));
	expect(html).toContain('　甲。</p>');
	expect(html).toContain(
		'　乙。<small class="ended-note" data-pagefind-ignore>自2026年1月1日起废止</small></p>',
	);
	expect(html).toContain('<p class="article" id="art-2" data-ended="">');
});

test('an article that is still to end is marked from its day on', () => {
	const { tree } = bodyTree('**第一条**　甲。', { resolve: (url) => url });
	const html = toHtml(
		markEnded(tree, [
			{
				articles: '第一条',
				dated: [
					{ from: '2025-06-01', value: { note: '将自2026年1月1日起废止', hasEnded: false } },
					ended('2026-01-01'),
				],
			},
		]),
	);
	expect(html).not.toContain('data-ended=""');
	const readable = html.replaceAll('&quot;', "'");
	expect(readable).toContain(`data-dated="[['2026-01-01',{'data-ended':''}]]"`);
	expect(readable).toContain(
		`data-dated="[['2026-01-01',{'':'自2026年1月1日起废止'}]]">将自2026年1月1日起废止</small>`,
	);
});
