import { expect, test } from 'vitest';
import { searchAnswer } from '../../src/search/search-answer.ts';
import { readState } from '../../src/search/search-state.ts';
import { smallIndex } from './finding/small-index.ts';

const index = smallIndex([
	{ title: '停车管理办法', date: '2024-01-01', issuer: '甲局' },
	{ title: '停车收费标准的通知', date: '2026-01-01', issuer: '乙局' },
	{ title: '养犬管理规定', date: '2025-01-01', issuer: '甲局' },
]);
const answer = (search: string) => searchAnswer(index, readState(search), '2026-11-22');
const titles = async (search: string) =>
	(await answer(search)).hits.map(({ record }) => record.title);

test('filters and the order are applied to what the query finds', async () => {
	expect(await titles('?q=停车')).toEqual(['停车管理办法', '停车收费标准的通知']);
	expect(await titles('?q=停车&sort=date')).toEqual(['停车收费标准的通知', '停车管理办法']);
	expect(await titles('?q=停车&issuer=甲局')).toEqual(['停车管理办法']);
	expect(await titles('?issuer=甲局')).toEqual(['停车管理办法', '养犬管理规定']);
});

test('filters that leave no result differ from a query without results', async () => {
	expect(await answer('?q=停车&year=2025')).toMatchObject({ hits: [], unfiltered: 2, near: [] });
	expect(await answer('?q=殡葬')).toMatchObject({ hits: [], unfiltered: 0 });
});

test('the page that answers a question is a result when there is no other', async () => {
	const address = '/agencies/civil/';
	const fact = { kind: 'phone', label: '联系电话', text: '1' } as const;
	const asked = smallIndex(
		[{ title: '某县民政局', address }],
		{},
		{ facts: { [address]: [fact] } },
	);
	const { facts, hits } = await searchAnswer(asked, readState('?q=民政局热线'), '2026-11-22');
	expect(facts).toMatchObject([{ fact }]);
	expect(hits).toMatchObject([{ record: { address } }]);
});

test('without results, the titles most similar to the query are offered', async () => {
	const { hits, near } = await answer('?q=犬养');
	expect(hits).toEqual([]);
	expect(near.map(({ title }) => title)).toEqual(['养犬管理规定']);
});
