import { expect, test } from 'vitest';
import { find } from '../../../src/search/finding/find.ts';
import { smallIndex, titlesOf, withoutTexts } from './small-index.ts';

const index = withoutTexts(
	smallIndex(
		[
			{ title: '停车管理办法', number: '某政规〔2026〕6号', text: '设置泊位应当批准。' },
			{ title: '最低生活保障办法', text: '停车减免。' },
		],
		{ 低保: ['最低生活保障'] },
	),
);
const titles = async (query: string) =>
	titlesOf((await find(index, query)).hits.map(({ record }) => record));

test.each([
	['停车', '停车管理办法'],
	['某政规[2026]6号', '停车管理办法'],
	['tingche', '停车管理办法'],
	['低保', '最低生活保障办法'],
	['怎么申请低保', '最低生活保障办法'],
	['停车 管理', '停车管理办法'],
])('where texts cannot be searched, “%s” still finds a title', async (query, title) => {
	expect(await titles(query)).toEqual([title]);
});

test('words that are only in texts are not found, and nothing fails', async () => {
	expect(await titles('设置泊位')).toEqual([]);
	expect(await titles('泊')).toEqual([]);
});
