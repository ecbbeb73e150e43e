import { expect, test } from 'vitest';
import { plainAddress, withEndingLinks } from '../../src/presentation/ending-links.ts';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';
import type { Endings } from '../../src/presentation/ending-links.ts';

const home = 'https://www.x.example/zwgk/';
const endings: Endings = new Map([
	['/notices/a/', '2027-01-01'],
	['/penalties/2026/#row-青市监罚-2026-1号', '2027-02-01'],
	['/penalties/', '2027-03-01'],
]);
const marked = (html: string, today: CalendarDate = '2026-11-22') =>
	withEndingLinks(html, { endings, home, today });
const gone = (on: string) =>
	`data-pagefind-ignore data-dated="[[&quot;${on}&quot;,{&quot;&quot;:&quot;&quot;,&quot;data-gone&quot;:&quot;&quot;}]]"`;

test.each([
	['a page', '/notices/a/', '2027-01-01'],
	['a place on it', '/notices/a/#basis', '2027-01-01'],
	['a page with a query', '/notices/a/?from=list', '2027-01-01'],
	['a page by its whole address', `${home}notices/a/`, '2027-01-01'],
	['a row', '/penalties/2026/#row-青市监罚-2026-1号', '2027-02-01'],
	[
		'an encoded row',
		`/penalties/2026/#row-${encodeURIComponent('青市监罚-2026-1号')}`,
		'2027-02-01',
	],
	['a row of a page that ends', '/penalties/#row-2', '2027-03-01'],
])('a link to %s goes when it does', (_, href, on) => {
	expect(marked(`<p>见<a class="x > y" href="${href}">某某公示</a>。</p>`)).toBe(
		`<p>见<a class="x > y" href="${href}" ${gone(on)}>某某公示</a>。</p>`,
	);
});

test.each([
	'<a href="/notices/b/">b</a>',
	'<a href="https://other.example/notices/a/">a</a>',
	'<a href="/penalties/2026/">表</a>',
	'<a href="#row-青市监罚-2026-1号">一行</a>',
	'<abbr title="/notices/a/">a</abbr>',
	'<a href="/%E0%A4%A/">a</a>',
])('%s stays as it is', (html) => {
	expect(marked(html)).toBe(html);
});

test('a link to what is over is left out, with its words, and nothing else', () => {
	const html = '<p>见<a href="/notices/a/"><b>某某</b>公示</a>和<a href="/b/">b</a>。</p>';
	expect(marked(html, '2027-01-01')).toBe('<p>见和<a href="/b/">b</a>。</p>');
});

test('an address is the same however it was typed', () => {
	expect(plainAddress('/a%20b/?x=1#row-%E9%9D%92')).toBe('/a b/#row-青');
	expect(plainAddress('/100%/')).toBe('/100%/');
});
