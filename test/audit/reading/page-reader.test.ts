import { expect, test } from 'vitest';
import { interner } from '../../../src/audit/reading/interner.ts';
import { readAuditedPage } from '../../../src/audit/reading/page-reader.ts';

const url = 'https://www.qinghe.example/a/';
const read = (html: string) => readAuditedPage(html, url, interner());
const body = (html: string) => read(`<!doctype html><title>标题</title><body>${html}`).page;

test('the main part states the facts of the page', () => {
	const { page } = read(`<head><meta name="PubDate" content="2020-01-01 00:00"></head>
		<main data-section="information" data-agencies="finance justice" data-category="budget"
			data-catalogue-item="a/1" data-period="2025" data-about="/b/ /c/"
			data-formed="2026-03-01" data-published="2026-03-02 09:30"><h1>2025年决算</h1></main>`);
	expect(page).toMatchObject({
		url,
		title: '2025年决算',
		section: 'information',
		agencies: ['finance', 'justice'],
		category: 'budget',
		catalogueItems: ['a/1'],
		period: '2025',
		about: ['/b/', '/c/'],
		dates: { formed: '2026-03-01', published: '2026-03-02 09:30' },
	});
});

test.each([
	['2026-03-02 09:30', '2026-03-02 09:30'],
	['2026-03-02', '2026-03-02'],
	['2026-03-02 09:30:15', '2026-03-02 09:30'],
	['2026-03-02 00:00', '2026-03-02'],
	['2026年3月2日', '2026-03-02'],
	['昨天', undefined],
])('a page without facts is dated by its label PubDate: %s', (text, published) => {
	const { page } = read(`<meta name="PubDate" content="${text}"><main><p>正文</p></main>`);
	expect(page.dates).toEqual(published ? { published } : {});
	expect(page.agencies).toEqual([]);
	expect(page.section).toBeUndefined();
});

test.each([
	['the label', '<meta name="ArticleTitle" content="甲"><title>乙</title><h1>丙</h1>', '甲'],
	['the label in other capitals', '<meta name="articletitle" content="甲"><h1>丙</h1>', '甲'],
	['the heading', '<title>乙</title><main><h1> 丙 <b>丁</b>\n戊</h1></main>', '丙 丁 戊'],
	['the title of the document', '<title>乙_网站</title><main><p>正文</p></main>', '乙_网站'],
])('the title is that of %s', (_, html, title) => {
	expect(read(html).page.title).toBe(title);
});

test('keywords are separated by any of the usual marks', () => {
	const { page } = read('<meta name="Keywords" content="预算,决算，财政、收费; 采购；">');
	expect(page.keywords).toEqual(['预算', '决算', '财政', '收费', '采购']);
});

test('of labels with the same name the last counts', () => {
	const { page } = read(
		'<meta name="SiteName" content="甲"><meta name="SiteName" content="乙"><meta name="__proto__" content="丙">',
	);
	expect(Object.entries(page.labels)).toEqual([
		['SiteName', '乙'],
		['__proto__', '丙'],
	]);
});

test('headings, rows and marks outside the main part are not the page’s', () => {
	const page = body(`<h2>菜单</h2><table><tr id="x" data-period="2024"></table>
		<main><h1>标题</h1><section><h2>第一节</h2><script>'<h3>无</h3>'</script><h6>第六级</h6></section></main>
		<h2>推荐</h2><p data-validity="expired">`);
	expect(page.headings).toEqual(['标题', '第一节', '第六级']);
	expect(page.rows).toEqual([]);
	expect(page.validity).toBeUndefined();
});

test('a page without a main part is read whole', () => {
	expect(body('<h1>标题</h1><h2>第一节</h2><p>正文').headings).toEqual(['标题', '第一节']);
});

test('rows with an id and a fact can be cited', () => {
	const page = body(`<main><table>
		<tr id="a" data-agencies="finance" data-period="2025" data-formed="2026-01-05"><td>甲</td></tr>
		<tr id="b"><td>没有事实</td></tr>
		<tr data-period="2025"><td>没有编号</td></tr></table></main>`);
	expect(page.rows).toEqual([
		{ anchor: 'a', agencies: ['finance'], dates: { formed: '2026-01-05' }, period: '2025' },
	]);
});

test('cells with an id and a fact can be cited, as rows can', () => {
	const page = body(`<main><table><tr><th>1</th><td>全年</td>
		<td id="a-09" data-agencies="finance" data-period="2026-09" data-due="2026-10-08" data-published="2026-09-29">已报</td>
		<td id="a-10" data-agencies="finance" data-period="2026-10" data-due="2026-11-02">没有报</td></tr></table></main>`);
	expect(page.rows).toEqual([
		{
			anchor: 'a-09',
			agencies: ['finance'],
			dates: { due: '2026-10-08', published: '2026-09-29' },
			period: '2026-09',
		},
		{ anchor: 'a-10', agencies: ['finance'], dates: { due: '2026-11-02' }, period: '2026-10' },
	]);
});

test('figures of an annual report are numbers, strokes and blanks', () => {
	const cells = (texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('');
	const disputes = ['1', '0', '0', '0', '1', '', '', '', '', '', '/', '/', '/', '/', '/'];
	const page = body(`<main>
		<table><tr data-figures="一"><th>一、本年新收</th>${cells(['3', ' 4 ', '', '/', '1.5', '多', '／'])}</tr>
		<tr data-figures="三（三）2"><th>其他</th>${cells(['0'])}</tr>
		<tr data-figures="__proto__">${cells(['9'])}</tr>
		<tr><td>别的表</td></tr></table>
		<table><tr data-figures="disputes">${cells(disputes)}</tr></table></main>`);
	expect(page.figures).toEqual({
		applications: { 一: [3, 4, null, '/', 1.5, null, '/'], '三（三）2': [0] },
		disputes: {
			行政复议: [1, 0, 0, 0, 1],
			未经复议直接起诉: [null, null, null, null, null],
			复议后起诉: ['/', '/', '/', '/', '/'],
		},
	});
});

test('a page without figures has none', () => {
	expect(body('<main><table><tr><td>1</td></tr></table></main>').figures).toBeUndefined();
});

test('the first mark of validity counts', () => {
	const page = body(
		'<main><p><span data-validity="expired"></span><span data-validity="in-force"></span></main>',
	);
	expect(page.validity).toBe('expired');
});

test.each([
	['says so', '<p class="empty">目前没有这一类文件。</p>', true],
	[
		'says so beside navigation',
		'<p class="note empty">无</p><nav><ul><li>2025</li></ul></nav>',
		true,
	],
	['has one empty part of several', '<p class="empty">无</p><ul><li>甲</li></ul>', false],
	['has a table', '<p class="empty">无</p><table><tr><td>甲</td></tr></table>', false],
	['says nothing', '<p>正文</p>', false],
	['has another class', '<p class="not-empty">无</p>', false],
])('a column that %s is empty or not', (_, html, isEmpty) => {
	expect(body(`<main>${html}</main>`).isEmpty).toBe(isEmpty);
});

test.each(['<footer class="x">', '<div id="footer">', '<div class="wrap Footer">'])(
	'%s is the foot of the page',
	(open) => {
		const page = body(`<main><p>正文</p></main>${open}<dl><dt>主办单位</dt><dd>青禾县</dd></dl>
			<a href="/sitemap/">网站<b>地图</b></a></${open.startsWith('<footer') ? 'footer' : 'div'}>后面`);
		expect(page.footer).toEqual([{ text: '网站 地图', href: '/sitemap/' }].map(squeezed));
		expect(squeezed({ text: page.footerText, href: '' }).text).toBe('主办单位青禾县网站地图');
	},
);

test('a footer of an article is not the foot of the page', () => {
	expect(body('<main><footer>署名</footer></main>').footerText).toBe('');
});

test('links are what the page leads to and loads', () => {
	const { links, base } = read(
		'<base href="/x/"><link href="/a.css"><a href=" /b/ ">乙</a><img src="c.png"><script src="/d.js"></script><a>无</a>',
	);
	expect(links).toEqual(['/a.css', '/b/', 'c.png', '/d.js']);
	expect(base).toBe('/x/');
});

test('elements nested without end are refused', () => {
	expect(() => body('<b>'.repeat(1001))).toThrow('嵌套超过 1000 层');
});

test('long texts are cut', () => {
	const page = body(`<main><h1>${'长'.repeat(100_000)}</h1></main>`);
	expect(page.title).toHaveLength(500);
});

function squeezed({ text, href }: { text: string; href: string }) {
	return { text: text.replaceAll(' ', ''), href };
}
