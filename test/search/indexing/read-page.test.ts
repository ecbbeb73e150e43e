import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/search/indexing/html-tree.ts';
import { readIndexedPage } from '../../../src/search/indexing/read-page.ts';

const readIndexedPageIn = (html: string) => readIndexedPage(parseHtml(html));

const page = `<html><body><nav>导航</nav><main data-pagefind-body>
<h1 data-pagefind-meta="title">城市<em>停车</em>管理办法</h1>
<div hidden data-pagefind-ignore>
<span data-pagefind-filter="section">行政规范性文件</span><span data-pagefind-filter="issuer">甲局</span>
<span data-pagefind-filter="issuer">乙局</span><span data-pagefind-meta="number">青政规〔2026〕6号</span>
<span data-pagefind-meta="date">2026-05-01</span><span data-pagefind-meta="validity">pending 2026-06-01 in-force</span></div>
<p>第一条<br>停车 &amp; 收费</p><script>不算</script><ul><li>一</li><li>二</li></ul>
<section data-pagefind-ignore><h2>相关</h2><p>不算</p></section></main><footer>页脚</footer></body></html>`;

test('a page gives its facts, and the text that is its own', () => {
	expect(readIndexedPageIn(page)).toEqual({
		title: '城市停车管理办法',
		number: '青政规〔2026〕6号',
		date: '2026-05-01',
		section: '行政规范性文件',
		issuers: ['甲局', '乙局'],
		topics: [],
		validity: 'pending 2026-06-01 in-force',
		text: '第一条 停车 & 收费 一 二 城市停车管理办法',
		rows: [],
	});
});

test('where a line may break no word ends', () => {
	const text = (title: string) =>
		readIndexedPageIn(`<main data-pagefind-body><h1>${title}</h1><p>正文</p></main>`);
	expect(text('城市<wbr>停车<wbr>管理办法')).toEqual(text('城市停车管理办法'));
});

test('text marked as last comes after the other text', () => {
	const facts = '<dl data-search-last><dt>索引号</dt><dd>1/2026</dd></dl>';
	const read = readIndexedPageIn(
		`<main data-pagefind-body><h1>办法</h1>${facts}<p>第一条</p></main>`,
	);
	expect(read?.text).toBe('第一条 办法 索引号 1/2026');
});

test('the heading is the title where nothing says otherwise', () => {
	expect(readIndexedPageIn('<main data-pagefind-body><h1>清单</h1></main>')?.title).toBe('清单');
});

test('a page without a searchable element is not searched', () => {
	expect(readIndexedPageIn('<main><h1>首页</h1></main>')).toBeUndefined();
});

const table = `<main data-pagefind-body><h1>处罚</h1><table><thead><tr>
<th scope="col" data-says="number">文号</th><th scope="col" data-says="name">相对人</th></tr></thead><tbody>
<tr id="row-1" data-agencies="a b" data-formed="2026-01-01" data-published="2026-01-08"><td>1号</td><td>甲 <b>公司</b></td></tr>
<tr id="row-2"><th scope="row">2号</th><td></td></tr><tr><td>没有位置</td></tr></tbody></table>
<section data-pagefind-ignore><table><tr id="row-3"><td>撤下</td></tr></table></section></main>`;

test('rows with an anchor stand apart from the text', () => {
	const read = readIndexedPageIn(table);
	expect(read?.text).toBe('文号 相对人 没有位置 处罚');
	expect(read?.rows).toEqual([
		{
			anchor: 'row-1',
			cells: ['1号', '甲 公司'],
			says: ['number', 'name'],
			agencies: ['a', 'b'],
			date: '2026-01-08',
			cancelled: '',
			goneOn: '',
		},
		{
			anchor: 'row-2',
			cells: ['2号', ''],
			says: ['number', 'name'],
			agencies: [],
			date: '',
			cancelled: '',
			goneOn: '',
		},
	]);
});
