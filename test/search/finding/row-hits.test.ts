import { expect, test } from 'vitest';
import { indexedSite } from './indexed-site.ts';
import { penaltiesPage } from './table-site.ts';
import { find } from '../../../src/search/finding/find.ts';
import { countsOf } from '../../../src/search/finding/filtered.ts';
import { passageOf } from '../../../src/search/finding/snippet.ts';

const table = '/enforcement/penalties/2026/';
const { index } = await indexedSite({
	'agencies/market/index.html': '<main data-pagefind-body><h1>市场监督管理局</h1></main>',
	'enforcement/penalties/2026/index.html': penaltiesPage([
		[1, '甲石商贸有限公司', '使用过期叉车'],
		[11, '乙田餐饮店', '未办理许可从事经营 2026 1'],
		[21, '丙泉商行', '未明码标价'],
	]),
	'enforcement/penalties/2026/2/index.html': penaltiesPage(
		[[101, '戊山商行', '无证经营']],
		'行政处罚决定（第 2 页）',
	),
	'notice/index.html':
		'<main data-pagefind-body><h1>关于乙田餐饮店的通报</h1><p>使用过期叉车的，予以处罚。</p></main>',
});
const addresses = async (query: string) =>
	(await find(index, query)).hits.map(({ record }) => record.address);

test.each([
	'青市监罚〔2026〕1号',
	'青市监罚[2026]1号',
	'青市监罚（2026）1号',
	'青市监罚2026 1',
	'青市監罰〔２０２６〕１號',
])('the number of a row finds it alone: %s', async (typed) => {
	expect(await addresses(typed)).toEqual([`${table}#row-1`]);
	expect((await find(index, typed)).note).toBeUndefined();
});

test('a row is found by its name and its cells, and knows its own facts', async () => {
	const [first] = (await find(index, '甲石商贸')).hits;
	expect(first?.record).toMatchObject({
		address: `${table}#row-1`,
		title: '甲石商贸有限公司',
		section: '行政处罚决定',
		issuers: ['市场监督管理局'],
		date: '2025-03-04',
	});
	const texts = await index.texts();
	expect(texts && first && (await passageOf(texts, first)).text).toBe(
		'甲石商贸有限公司；青市监罚〔2026〕1号；使用过期叉车',
	);
	expect(await addresses('未明码标价')).toEqual([`${table}#row-21`]);
});

test('a row with the name comes before a page whose title mentions it', async () => {
	expect(await addresses('乙田餐饮店')).toEqual([`${table}#row-11`, '/notice/']);
});

test('a page whose text has the same words comes before a row', async () => {
	expect(await addresses('使用过期叉车')).toEqual(['/notice/', `${table}#row-1`]);
});

test('a row that says nearly the same as a long query is found', async () => {
	expect(await addresses('未办理登记擅自从事经营')).toContain(`${table}#row-11`);
	expect(await addresses('未办里许可从事经营20261')).toContain(`${table}#row-11`);
});

test('results can be filtered by the facts of rows', async () => {
	const { hits } = await find(index, '乙田餐饮店');
	expect(countsOf(hits, { filters: {}, day: '2026-11-22' })).toMatchObject({
		section: { 行政处罚决定: 1 },
		issuer: { 市场监督管理局: 1 },
		year: { 2025: 1 },
	});
});

test('a further page of a table is found by its rows alone', async () => {
	expect(await addresses('行政处罚决定')).toEqual([table]);
	expect(await addresses('青市监罚〔2026〕101号')).toEqual([`${table}2/#row-101`]);
	expect(await addresses('戊山商行')).toEqual([`${table}2/#row-101`]);
});
