import { expect, test } from 'vitest';
import { byMeaning } from '../../../src/search/finding/by-meaning.ts';
import { smallIndex, titlesOf } from './small-index.ts';

const index = smallIndex(
	[
		{ title: '最低生活保障审核确认办法', text: '共同生活的家庭成员可以申请。' },
		{ title: '养犬管理规定', text: '个人养犬应当登记。低保家庭免收登记费。' },
		{ title: '户外广告管理办法', text: '设置户外广告应当批准。' },
	],
	{ 低保: ['最低生活保障'] },
);

async function found(query: string) {
	const folded = index.fold.text(query);
	const plain = index.fold.plain(query);
	return byMeaning(index, { plain, folded, parts: [plain] });
}

test('an everyday word is looked for in its official sense before its letters', async () => {
	const { hits, words } = await found('低保');
	expect(titlesOf(hits.map(({ record }) => record))).toEqual([
		'最低生活保障审核确认办法',
		'养犬管理规定',
	]);
	expect(words).toContain('最低生活保障');
});

test('a sentence finds what it speaks of', async () => {
	const { hits } = await found('怎么申请低保');
	expect(hits[0]?.record.title).toBe('最低生活保障审核确认办法');
});

test('a text that has the very words is found, and the passage that has them', async () => {
	const { hits } = await found('设置户外广告');
	expect(hits[0]).toMatchObject({ record: { title: '户外广告管理办法' }, passage: 0 });
});

test('all that say the same are found, however many', async () => {
	const counties = smallIndex(
		Array.from({ length: 30 }, (_, place) => ({ title: `${place}县养犬条例` })),
	);
	const asked = { plain: '怎么养犬', folded: '怎么养犬', parts: ['怎么养犬'] };
	expect((await byMeaning(counties, asked)).hits).toHaveLength(30);
});

test('what nothing speaks of is not found', async () => {
	expect((await found('殡葬')).hits).toEqual([]);
});
