import { describe, expect, test } from 'vitest';
import { indexedSite } from '../finding/indexed-site.ts';
import { smallIndex } from '../finding/small-index.ts';
import { factsAsked } from '../../../src/search/finding/facts-asked.ts';
import { find } from '../../../src/search/finding/find.ts';
import { passageOf } from '../../../src/search/finding/snippet.ts';
import { suggest } from '../../../src/search/finding/suggest.ts';
import { countsOf } from '../../../src/search/finding/filtered.ts';
import { indexOn } from '../../../src/search/index/on-day.ts';
import { everythingIn } from '../../../src/search/search-answer.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

const lastDay = '2026-12-31';
const dayAfter = '2027-01-01';

const gone = (attributes = '') =>
	`data-dated='[["${dayAfter}",{"":"","data-gone":""}]]' ${attributes}`;

/** A table with a row that stays and one whose publicity ends. */
const penalties = (place: number) => `<main data-pagefind-body><h1>处罚决定第${place}表</h1>
<div hidden data-pagefind-ignore><span data-pagefind-filter="section">行政处罚</span></div><table>
<tr><th scope="col" data-says="name">相对人</th><th scope="col" data-says="number">文号</th><th scope="col">事实</th></tr>
<tr id="row-${place}1" ${gone()}><td>欧阳示例${place}</td><td>测罚〔2026〕${place}1号</td><td>占道摆摊卖瓜</td></tr>
<tr id="row-${place}2"><td>留存商行${place}</td><td>测罚〔2026〕${place}2号</td><td>无证经营</td></tr></table></main>`;

const notice = `<main data-pagefind-body><div ${gone()}><h1 data-pagefind-meta="title">上官示例任职公示</h1>
<p>对象是一名档案管理员。</p><p><span data-search-fact="phone">0000-1234567</span></p></div>
<div hidden data-pagefind-ignore><span data-pagefind-meta="gone">${dayAfter}</span>
<span data-pagefind-filter="section">公示</span></div></main>`;

const { index } = await indexedSite({
	...Object.fromEntries(
		[1, 2, 3, 4, 5, 6, 7].map((place) => [`${place}/index.html`, penalties(place)]),
	),
	'notice/index.html': notice,
});

const found = async (query: string, day: CalendarDate) =>
	(await find(indexOn(index, day), query, day, { texts: true })).hits.map(
		({ record }) => record.address,
	);

describe('what is public no more on the day of the search', () => {
	test.each([
		['a row by its name', '欧阳示例1', '/1/#row-11'],
		['a row by its number', '测罚〔2026〕11号', '/1/#row-11'],
		['a row by its text', '占道摆摊卖瓜', '/7/#row-71'],
		['a page by its title', '上官示例任职公示', '/notice/'],
		['a page by its text', '档案管理员', '/notice/'],
	])('%s', async (_, query, address) => {
		expect(await found(query, lastDay)).toContain(address);
		expect(await found(query, dayAfter)).not.toContain(address);
	});

	test('its page is not found for it either', async () => {
		expect(await found('占道摆摊卖瓜', dayAfter)).toEqual([]);
	});

	test('another row of the same table is', async () => {
		for (const day of [lastDay, dayAfter] as const)
			expect(await found('留存商行3', day)).toEqual(['/3/#row-32']);
	});

	test('it is not suggested', () => {
		const titles = (day: CalendarDate) =>
			suggest(indexOn(index, day), [], '上官').map(({ title }) => title);
		expect(titles(lastDay)).toEqual(['上官示例任职公示']);
		expect(titles(dayAfter)).toEqual([]);
	});

	test('it is not counted', () => {
		const sections = (day: CalendarDate) =>
			countsOf(everythingIn(indexOn(index, day)).hits, { filters: {}, day }).section;
		expect(sections(lastDay)).toEqual({ 公示: 1, 行政处罚: 7 });
		expect(sections(dayAfter)).toEqual({ 行政处罚: 7 });
	});

	test('it is in no excerpt', async () => {
		const page = index.records.find(({ address }) => address === '/1/');
		const textOn = async (day: CalendarDate) => {
			const texts = await indexOn(index, day).texts();
			return texts && page
				? (await passageOf(texts, { record: page, passage: page.own?.[0] ?? 0 })).text
				: '';
		};
		const { text } = (await (await index.texts())?.readPage(page?.id ?? 0)) ?? { text: '' };
		expect(text).toContain('欧阳示例1');
		const later = await (await indexOn(index, dayAfter).texts())?.readPage(page?.id ?? 0);
		expect(later?.text).not.toContain('欧阳');
		expect(later?.text).toContain('留存商行1');
		expect(later?.text).toHaveLength(text.length);
		expect(await textOn(dayAfter)).not.toContain('欧阳');
	});

	test('it answers no question', async () => {
		const asked = async (day: CalendarDate) =>
			(await factsAsked(indexOn(index, day), '上官示例任职公示的电话')).length;
		expect([await asked(lastDay), await asked(dayAfter)]).toEqual([1, 0]);
	});
});

/** A version of a list: its rows, some of which a newer version will have too or will lack. */
const version = (name: string, validity: string, rows: string) =>
	`<main data-pagefind-body><h1>证明事项清单（${name}）</h1>
<div hidden data-pagefind-ignore><span data-pagefind-filter="section">证明事项</span>
<span data-pagefind-meta="validity">${validity}</span></div>
<table><tr><th scope="col" data-says="name">名称</th></tr>${rows}</table></main>`;

test('a version of a list stands behind the one that took over, with what that one lacks', async () => {
	const { index: lists } = await indexedSite({
		'2025/index.html': version(
			'2025年版',
			`in-force ${dayAfter} superseded`,
			`<tr id="row-1" data-repeated="${dayAfter}"><td>无犯罪记录证明</td></tr>
			<tr id="row-2" data-cancelled="${dayAfter}"><td>居住情况证明</td></tr>`,
		),
		'2027/index.html': version(
			'2027年版',
			`pending ${dayAfter} in-force`,
			'<tr id="row-1"><td>无犯罪记录证明</td></tr><tr id="row-3"><td>情况说明证明</td></tr>',
		),
	});
	const on = async (query: string, day: CalendarDate) =>
		(await find(indexOn(lists, day), query, day, { texts: true })).hits.map(
			({ record: { address, isCancelled } }) => [address, isCancelled ?? false],
		);
	expect(await on('居住情况证明', lastDay)).toEqual([['/2025/#row-2', false]]);
	expect(await on('居住情况证明', dayAfter)).toEqual([['/2025/#row-2', true]]);
	expect(await on('无犯罪记录证明', lastDay)).toContainEqual(['/2025/#row-1', false]);
	expect(await on('无犯罪记录证明', dayAfter)).toEqual([['/2027/#row-1', false]]);
	expect((await on('证明事项清单', dayAfter))[0]).toEqual(['/2027/', false]);
});

test('an index without ends is the same on every day', () => {
	const small = smallIndex([{ title: '甲办法' }]);
	expect(indexOn(small, '2099-01-01').records).toEqual(small.records);
});
