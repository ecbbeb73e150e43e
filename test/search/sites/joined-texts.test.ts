import { expect, test } from 'vitest';
import { joinTexts } from '../../../src/search/sites/joined-texts.ts';
import type { Texts } from '../../../src/search/texts/texts.ts';

/** Texts whose pages have so many passages; every second passage has whatever is asked for, three times. */
function textsOf(name: string, lengths: readonly number[]): Texts {
	const firstPassages = Uint32Array.from([0, ...lengths]);
	for (const place of lengths.keys())
		firstPassages[place + 1] = (firstPassages[place] ?? 0) + (lengths[place] ?? 0);
	const passages = Uint32Array.from(
		Array.from({ length: firstPassages.at(-1) ?? 0 }, (_, passage) => passage),
	).filter((passage) => passage % 2 === 0);
	return {
		firstPassages,
		find: async () => ({ passages, frequencies: passages.map(() => 3) }),
		readPage: async (record) => ({ text: `${name} ${record}`, passages: [0], subResults: [] }),
	};
}

test('records and passages are counted through all sites', async () => {
	const joined = joinTexts([
		{ records: 2, texts: textsOf('甲', [1, 2]) },
		{ records: 3, texts: undefined },
		{ records: 0, texts: textsOf('乙', []) },
		{ records: 2, texts: textsOf('丙', [3, 1]) },
	]);
	expect([...joined.firstPassages]).toEqual([0, 1, 3, 3, 3, 3, 6, 7]);
	const { passages, frequencies } = await joined.find('停车');
	expect([...passages]).toEqual([0, 2, 3, 5]);
	expect([...frequencies]).toEqual([3, 3, 3, 3]);
	const pages = await Promise.all([0, 1, 2, 4, 5, 6].map(joined.readPage));
	expect(pages.map(({ text }) => text)).toEqual(['甲 0', '甲 1', '', '', '丙 0', '丙 1']);
});
