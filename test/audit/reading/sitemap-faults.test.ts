import { expect, test } from 'vitest';
import { interner } from '../../../src/audit/reading/interner.ts';
import { readSitemap } from '../../../src/audit/reading/sitemap-reader.ts';

const read = (text: string, name = 'sitemap.xml') => readSitemap(text, name, interner());
const urls = (text: string) => read(text).urls.map(({ url }) => url);
const site = 'https://a.example';
const entry = (path: string) => `<url><loc>${site}/${path}</loc></url>`;
const file = (...entries: string[]) => `<urlset>\n${entries.join('\n')}\n</urlset>`;

test.each([
	['an & that is not escaped', file(entry('a'), entry('b?x=1&y=2')), '“&”没有写成“&amp;”', 3, 34],
	[
		'an entity of HTML',
		file(entry('a'), entry('b?x=1&y=2').replace('y', 'nbsp;y')),
		'“&”没有写成“&amp;”',
		3,
		34,
	],
	[
		'a line feed before the declaration',
		`\n<?xml version="1.0"?>${file(entry('a'), entry('b?x=1&amp;y=2'))}`,
		'XML 声明前面有空行或空格',
		1,
		1,
	],
	[
		'a warning before the declaration',
		`<b>Warning</b>\n<?xml version="1.0"?>${file(entry('a'), entry('b?x=1&amp;y=2'))}`,
		'XML 前面有多余的内容',
		1,
		1,
	],
	[
		'a control character',
		file(entry('a\u000b'), entry('b?x=1&amp;y=2')),
		'有 XML 不允许的控制字符 U+000B',
		2,
		30,
	],
	[
		'bytes after the end',
		`${file(entry('a'), entry('b?x=1&amp;y=2'))}\n\0\0<script>x</script>`,
		'XML 结束以后还有多余的内容',
		5,
		1,
	],
])('%s is told with its place, and every entry is read', (_, text, fault, line, column) => {
	const found = read(text);
	expect(found.urls.map(({ url }) => url)).toEqual([
		`${site}/a`,
		`${site}/b?x=1&${text.includes('nbsp') ? 'nbsp;' : ''}y=2`,
	]);
	expect(found.faults[0]).toMatchObject({ fault, line, column });
	expect(found).toMatchObject({ unreadable: 0, mayLackEntries: false });
});

test('a fault that occurs often is told once, with its number', () => {
	const { faults } = read(file(entry('?a&b'), entry('?c&d&e')));
	expect(faults).toEqual([{ fault: '“&”没有写成“&amp;”', line: 2, column: 31, count: 3 }]);
});

test('what XML allows is no fault', () => {
	const text = `\uFEFF<?xml version="1.0"?>\n<!-- a & b -->\n<urlset>\n<url><loc><![CDATA[${site}/?a=1&b=2]]></loc></url></urlset>\n<!-- end & -->\n`;
	expect(read(text)).toMatchObject({ urls: [{ url: `${site}/?a=1&b=2` }], faults: [] });
});

test.each([
	['an element that is closed wrongly', file(entry('a'), '<url><loc>x</lok></url>', entry('c')), 3],
	['a < in an address', file(entry('a'), `<url><loc>${site}/?x<y</loc></url>`, entry('c')), 3],
	['an entry without an end', file(entry('a'), `<url><loc>${site}/b</loc>`, entry('c')), 5],
])('%s costs that entry alone', (_, text, line) => {
	expect(urls(text)).toEqual([`${site}/a`, `${site}/c`]);
	expect(read(text)).toMatchObject({ unreadable: 1, mayLackEntries: true });
	expect(read(text).faults).toMatchObject([{ fault: '不是合格的 XML', line }]);
});

test('of a file that was cut off the whole entries are read', () => {
	const found = read(`<urlset>${entry('a')}${entry('b')}<url><loc>${site}/c`);
	expect(found.urls).toHaveLength(2);
	expect(found).toMatchObject({ unreadable: 1, mayLackEntries: true });
});

test('the place is that of the file, also behind repairs', () => {
	const { faults } = read(
		`\n\n<?xml version="1.0"?><urlset>${entry('?a&b')}<url></lok></url></urlset>`,
	);
	expect(faults.map(({ line }) => line)).toEqual([1, 3, 3]);
	expect(faults[2]?.column).toBeGreaterThan(faults[1]?.column ?? 0);
});

test('an index may have faults as well', () => {
	const { sitemaps, faults } = read(
		`<sitemapindex><sitemap><loc>${site}/list.xml?a=1&b=2</loc></sitemap></sitemapindex>`,
	);
	expect(sitemaps).toEqual([`${site}/list.xml?a=1&b=2`]);
	expect(faults).toHaveLength(1);
});

test('a text with an address a line is a sitemap', () => {
	expect(urls(`\uFEFF${site}/a\r\n\r\n  ${site}/b \n`)).toEqual([`${site}/a`, `${site}/b`]);
	const { faults, unreadable } = read(`${site}/a\n首页\nwww.a.example\n`, 'sitemap.txt');
	expect(faults).toEqual([{ fault: '不是网址', line: 2, column: 1, count: 2 }]);
	expect(unreadable).toBe(2);
	expect(() => read('找不到网页')).toThrow('既不是 XML，也不是每行一个网址的文本');
});

test.each([
	['openings', `<urlset><x></y>${'<url><loc>'.repeat(200_000)}`],
	['comments', `<urlset><x></y>${'<!--'.repeat(500_000)}`],
	['ampersands', `<urlset>${'&'.repeat(1_000_000)}`],
])('a million %s take no longer than reading them', (_, text) => {
	const start = performance.now();
	expect(() => read(text)).toThrow('不是合格的 XML');
	expect(performance.now() - start).toBeLessThan(5000);
});
