import { expect, test } from 'vitest';
import { indexedSite } from './indexed-site.ts';
import { find } from '../../../src/search/finding/find.ts';
import { countsOf } from '../../../src/search/finding/narrow.ts';

const penalties = (rows: readonly [number: number, party: string, facts: string][]) => `
<main data-pagefind-body><h1>行政处罚决定</h1><div hidden data-pagefind-ignore>
<span data-pagefind-filter="section">行政处罚决定</span><span data-pagefind-sort="date">2026-11-01</span></div>
<table><tr><th scope="col" data-says="name">相对人</th><th scope="col" data-says="number">文号</th><th scope="col">事实</th></tr>
${rows
	.map(
		([number, party, facts]) =>
			`<tr id="row-${number}" data-agencies="market" data-published="2025-03-04"><td>${party}</td>
<td>青市监罚〔2026〕${number}号</td><td>${facts}</td></tr>`,
	)
	.join('')}</table></main>`;

const site = {
	'agencies/market/index.html': '<main data-pagefind-body><h1>市场监督管理局</h1></main>',
	'enforcement/penalties/2026/index.html': penalties([
		[1, '甲石商贸有限公司', '使用过期叉车'],
		[11, '乙田餐饮店', '未办理许可从事经营 2026 1'],
		[21, '丙泉商行', '未明码标价'],
	]),
	'notice/index.html':
		'<main data-pagefind-body><h1>关于乙田餐饮店的通报</h1><p>使用过期叉车的，予以处罚。</p></main>',
};

const addresses = ({ hits }: Awaited<ReturnType<typeof find>>) =>
	hits.map(({ record }) => record.address);

test('the number of a row finds it alone, however it was typed', async () => {
	const { index } = await indexedSite(site);
	for (const typed of [
		'青市监罚〔2026〕1号',
		'青市监罚[2026]1号',
		'青市监罚（2026）1号',
		'青市监罚2026 1',
	]) {
		const found = await find(index, typed);
		expect(addresses(found)).toEqual(['/enforcement/penalties/2026/#row-1']);
		expect(found.note).toBeUndefined();
	}
});

test('a row is found by its name and its cells, and knows its own facts', async () => {
	const { index } = await indexedSite(site);
	const [first] = (await find(index, '甲石商贸')).hits;
	expect(first?.record).toMatchObject({
		address: '/enforcement/penalties/2026/#row-1',
		title: '甲石商贸有限公司',
		section: '行政处罚决定',
		issuers: ['市场监督管理局'],
		date: '2025-03-04',
	});
	expect(first && (await index.readText(first.record, first.passage ?? 0))).toBe(
		'甲石商贸有限公司；青市监罚〔2026〕1号；使用过期叉车',
	);
	expect(addresses(await find(index, '未明码标价'))).toEqual([
		'/enforcement/penalties/2026/#row-21',
	]);
});

test('a page whose title or text says the same stands before a row', async () => {
	const { index } = await indexedSite(site);
	expect(addresses(await find(index, '乙田餐饮店'))).toEqual([
		'/notice/',
		'/enforcement/penalties/2026/#row-11',
	]);
	expect(addresses(await find(index, '使用过期叉车'))[0]).toBe('/notice/');
});

test('results can be narrowed by the facts of rows', async () => {
	const { index } = await indexedSite(site);
	const { hits } = await find(index, '乙田餐饮店');
	const counts = countsOf(hits, { filters: {}, day: '2026-11-22' });
	expect(counts).toMatchObject({
		section: { 行政处罚决定: 1 },
		issuer: { 市场监督管理局: 1 },
		year: { 2025: 1 },
	});
});

test('a further page of a table is found by its rows alone', async () => {
	const further = penalties([[101, '戊山商行', '无证经营']]).replace('</h1>', '（第 2 页）</h1>');
	const { index } = await indexedSite({
		...site,
		'enforcement/penalties/2026/2/index.html': further,
	});
	expect(addresses(await find(index, '行政处罚决定'))).toEqual(['/enforcement/penalties/2026/']);
	expect(addresses(await find(index, '青市监罚〔2026〕101号'))).toEqual([
		'/enforcement/penalties/2026/2/#row-101',
	]);
});

test('rows load when they are found; of very many, most are shown as their page', async () => {
	const many = Array.from({ length: 100 }, (_, place): [number, string, string] => [
		place + 1,
		`丁${place}商行`,
		'无证经营',
	]);
	const { index, indexed, fetched } = await indexedSite({ 'a/index.html': penalties(many) });
	expect(indexed).toMatchObject({ pages: 1, rows: 100 });
	expect(index.records).toHaveLength(1);
	expect(fetched.filter((file) => file.includes('/pieces/'))).toEqual([]);
	const found = addresses(await find(index, '商行'));
	expect(found).toHaveLength(21);
	expect(found).toContain('/a/');
});
