import { expect, test } from 'vitest';
import { suggest } from '../../../src/search/finding/suggest.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex(
	[
		{ title: '2026年停车收费标准' },
		{ title: '停车管理办法', number: '某政规〔2026〕6号' },
		...Array.from({ length: 9 }, (_, place) => ({ title: `清单之${'一二三四五六七八九'[place]}` })),
	],
	{},
	{ lists: [{ address: '/', title: '停车场清单', purpose: '', keywords: '' }] },
);
const lists = await index.readLists();
const offered = (typed: string) => suggest(index, lists, typed).map(({ title }) => title);

test('titles with what is typed, in any script or width', () => {
	expect(offered('停車管')).toEqual(['停车管理办法']);
	expect(offered('２０２６年')).toEqual(['2026年停车收费标准']);
});

test('document numbers, before titles, however they are typed', () => {
	expect(offered('某政规[2026]')).toEqual(['停车管理办法']);
	expect(offered('2026')).toEqual(['停车管理办法', '2026年停车收费标准']);
});

test('a list whose name is typed, before titles', () => {
	expect(offered('停车场清单')[0]).toBe('停车场清单');
});

test('at most a few, each once', () => {
	expect(new Set(offered('清单')).size).toBe(6);
	expect(offered('清单')).toHaveLength(6);
});

test('an empty text has no suggestions', () => {
	expect(offered('')).toEqual([]);
	expect(offered('，')).toEqual([]);
});
