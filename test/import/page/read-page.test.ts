import { expect, test } from 'vitest';
import { commonNames } from '../../../src/import/fields/field-names.ts';
import { guessMapping } from '../../../src/import/fields/guess-mapping.ts';
import { labels } from '../../../src/domain/text/labels.ts';
import { lineOf } from '../../../src/import/page/html-tree.ts';
import { readPage } from '../../../src/import/page/read-page.ts';
import { pages } from '../fixtures/pages.ts';

const fixture = (name: string) => pages[name] ?? '';

/** The value that the page states for each field, by the most reliable label. */
function stated(html: string): Record<string, string | undefined> {
	const { columns } = readPage(html);
	const mapping = guessMapping(columns.keys(), Object.keys(labels), commonNames);
	return Object.fromEntries(
		[...mapping].map(([field, source]) => [
			field,
			'columns' in source ? columns.get(source.columns[0] ?? '')?.[0] : undefined,
		]),
	);
}

const bodyOf = (html: string) => readPage(html).body.map(lineOf).join(' ');

test('the header table above UCAP-CONTENT', () => {
	const html = fixture('header-table.html');
	expect(stated(html)).toEqual({
		title: '青禾县人民政府关于印发《虚构事项管理办法》的通知',
		indexNumber: '990000001/2024-00012',
		documentNumber: '青政规[2024]第012号',
		issuers: '青禾县人民政府、青禾县民政局',
		formedOn: '2024年05月06日',
		publishedOn: '2024年05月10日',
		topic: '综合政务\\政务公开',
		keywords: '虚构 办法△',
	});
	expect(bodyOf(html)).toMatch(/^青禾县人民政府关于印发.*申请表\.doc$/);
});

test('a truncated page with the labels of government sites and an unquoted TRS_Editor', () => {
	const html = fixture('trs-truncated.html');
	expect(stated(html)).toMatchObject({
		title: '青禾县统计局关于2023年虚构工作情况的报告',
		publishedOn: '2024-03-31 10:09',
		issuers: '青禾县统计局',
		keywords: '虚构,报告',
	});
	expect(readPage(html).ownAddress).toBe('https://www.qinghe.example/zwgk/202403/t20240331_1.htm');
	expect(bodyOf(html)).toMatch(/^一、工作情况.*乙$/);
});

test('a page of a system nobody knows: the densest text, the heading above it, the line of values', () => {
	const html = fixture('generic.html');
	expect(stated(html)).toMatchObject({
		title: '关于虚构停水的公告',
		publishedOn: '2024-06-01 08:30',
		issuers: '青禾县水务局',
	});
	expect(bodyOf(html)).toMatch(/^因管道检修.*敬请谅解。$/);
	expect(readPage(html).attachments).toEqual([
		{ address: 'http://www.qinghe.example/files/map.pdf', title: '停水范围图' },
	]);
});

test('values in definition lists and list items, with and without colons; server code above the page', () => {
	expect(stated(fixture('definition-list.htm'))).toMatchObject({
		title: '关于虚构招生的通知',
		indexNumber: '990000002/2024-00007',
		documentNumber: '— —',
		issuers: '青禾县教育局',
		formedOn: '2024-02-01',
		publishedOn: '2024-02-02',
		disclosureMode: '主动公开',
		'importedFrom.statedValidity': '有效',
	});
});

test('a page of a column has no body', () => {
	const { body, columns, notes } = readPage(fixture('column.html'));
	expect(body).toEqual([]);
	expect(columns.get('浏览器标题')).toEqual(['通知公告']);
	expect(notes).toEqual([{ field: 'body', problem: '网页里没有找到正文，请补上' }]);
});

test.each([
	['<td>索 引 号</td><td>990000001/2024-1</td>', '索引号', '990000001/2024-1'],
	['<th>发文字号：</th><td>青政发〔2024〕1号</td>', '发文字号', '青政发〔2024〕1号'],
	['<td>发文机关:</td><td></td><td>成文日期:</td><td>2024-01-02</td>', '成文日期', '2024-01-02'],
	['<td>发文机关：青禾县民政局　　成文日期：2024-01-02</td>', '发文机关', '青禾县民政局'],
	['<td>【发布日期】2024-01-02</td>', '发布日期', '2024-01-02'],
])('%s states %s', (cells, label, value) => {
	expect(readPage(`<table><tr>${cells}</tr></table>`).columns.get(label)).toEqual([value]);
});

test.each([
	[
		'the header of a list of documents',
		'<table><tr><th>名称</th><th>索引号</th><th>发布日期</th></tr><tr><td>甲</td><td>1</td><td>2</td></tr></table>',
	],
	[
		'the options of a search form',
		'<form><select><option>标题：</option><option>甲</option></select></form>',
	],
	['a longer word', '<p>文件来源不明：甲</p>'],
	[
		'a hidden or commented value',
		'<p style="display: none">标题：甲</p><!--<p>成文日期：2024-01-02</p>-->',
	],
])('%s states nothing', (_, html) => {
	expect([...readPage(html).columns.keys()]).toEqual([]);
});

test('a table of values at the head of the body is read and taken out of it', () => {
	const html =
		'<div id="zoom"><table><tr><td>索引号：</td><td>1</td><td>文号：</td><td>2</td></tr><tr><td>发布机构：</td><td>甲</td></tr></table>' +
		'<p>正文在这里，从这里开始。</p></div>';
	expect(readPage(html).columns.get('文号')).toEqual(['2']);
	expect(bodyOf(html)).toBe('正文在这里，从这里开始。');
});

test('the one document number that stands alone above the body', () => {
	const page = (lines: string) =>
		`<div class="title">关于虚构事项的通知</div>${lines}<div id="zoom"><p>正文在这里，从这里开始，到这里结束。</p></div>`;
	expect(stated(page('<p>青政发〔2024〕1号</p>'))).toMatchObject({
		title: '关于虚构事项的通知',
		documentNumber: '青政发〔2024〕1号',
	});
	expect(
		stated(page('<p>青政发〔2024〕1号</p><p>青政发〔2024〕2号</p>'))['documentNumber'],
	).toBeUndefined();
});

test.each([
	['<meta name="Url" content="https://a.example/x/1.htm">', 'https://a.example/x/1.htm'],
	['<link rel=canonical href=https://a.example/x?id=1>', 'https://a.example/x?id=1'],
	['<!-- saved from url=(0028)https://a.example/x/1.htm -->', 'https://a.example/x/1.htm'],
	['<meta name="Url" content="https://a.example/">', undefined],
	['<base href="https://a.example/x/">', undefined],
])('%s: the page’s own address is %s', (html, address) => {
	expect(readPage(html).ownAddress).toBe(address);
});

test.each([
	['关于甲的通知_通知公告_青禾县人民政府', '关于甲的通知'],
	['青禾县人民政府门户网站-关于甲的通知', '关于甲的通知'],
	['关于2023-2025年规划的通知', '关于2023-2025年规划的通知'],
	['青禾县人民政府', undefined],
])('of the browser’s title %s the document’s part is %s', (title, expected) => {
	expect(readPage(`<title>${title}</title>`).columns.get('浏览器标题')?.[0]).toBe(expected);
});

test.each(['', '<', '<table><tr><td', '\u0000<p>\uffff', `${'<div>'.repeat(500)}甲`])(
	'never fails: %#',
	(html) => {
		expect(() => readPage(html)).not.toThrow();
	},
);
