import { expect, test } from 'vitest';
import { find } from '../../../src/search/finding/find.ts';
import { smallIndex, titlesOf } from './small-index.ts';
import type { SearchIndex } from '../../../src/search/index/search-index.ts';

const index = smallIndex(
	[
		{ title: '最低生活保障审核确认办法', text: '共同生活的家庭成员可以申请。' },
		{ title: '养犬管理规定', text: '个人养犬应当登记。低保家庭免收登记费。' },
		{ title: '户外广告管理办法', text: '设置户外广告应当批准。' },
	],
	{ 低保: ['最低生活保障'] },
);
const titles = async (query: string, within: SearchIndex = index) =>
	titlesOf((await find(within, query)).hits.map(({ record }) => record));

test('an everyday word is looked for in its official sense before its letters', async () => {
	expect((await titles('低保'))[0]).toBe('最低生活保障审核确认办法');
	expect((await find(index, '低保')).words).toContain('最低生活保障');
});

test('a sentence finds what it speaks of', async () => {
	expect((await titles('怎么申请低保'))[0]).toBe('最低生活保障审核确认办法');
});

test('a text that has the very words is found, and the passage that has them', async () => {
	const { hits } = await find(index, '设置户外广告');
	expect(hits[0]).toMatchObject({ record: { title: '户外广告管理办法' }, passage: 0 });
});

test('all that say the same are found, however many', async () => {
	const counties = smallIndex(
		Array.from({ length: 30 }, (_, place) => ({ title: `${place}县养犬条例` })),
	);
	expect(await titles('怎么养犬', counties)).toHaveLength(30);
});

test('a query that no record matches finds nothing', async () => {
	expect(await titles('殡葬')).toEqual([]);
});

test('what belongs to the place that the query names stands first', async () => {
	const cities = smallIndex(['甲州市', '乙山市'].map((city) => ({ title: `${city}养犬条例` })));
	expect((await titles('乙山怎么养犬', cities))[0]).toBe('乙山市养犬条例');
	expect((await titles('甲州怎么养犬', cities))[0]).toBe('甲州市养犬条例');
});

test('letters and characters mixed are understood', async () => {
	expect((await titles('yang quan 登记'))[0]).toBe('养犬管理规定');
});

test('what does not hold any more on the day stands behind what does', async () => {
	const held = { title: '停车收费标准', life: { effectiveOn: '2020-01-01' } } as const;
	const ended = {
		title: '停车收费办法',
		life: { effectiveOn: '2015-01-01', events: [{ kind: 'repealed', on: '2026-01-01' }] },
	} as const;
	const rules = smallIndex([ended, held]);
	for (const query of ['停车收费', '怎么停车收费']) {
		const on = async (day: '2025-11-22' | '2026-11-22') =>
			titlesOf((await find(rules, query, day)).hits.map(({ record }) => record));
		expect(await on('2026-11-22')).toEqual([held.title, ended.title]);
		expect((await on('2025-11-22'))[0]).toBe(ended.title);
	}
});
