import { describe, expect, test } from 'vitest';
import { indexedSite } from '../finding/indexed-site.ts';
import { sitePage } from '../finding/temporary-site.ts';
import { openPagefindTexts } from '../../../src/search/texts/pagefind-texts.ts';
import { watchFetch } from '../../../src/search/texts/watched-fetch.ts';

const filler = (letters: number) => '某'.repeat(letters);

const { index, indexed, fetched } = await indexedSite(
	{
		'old/index.html': sitePage(
			'停车旧规',
			`${filler(498)}护城河路设泊位，泊位收费。`,
			'2020-01-01',
		),
		'empty/index.html': sitePage('甲', '', '2021-01-01'),
		'new/index.html': sitePage('停车新规', '饮用水水源保护区内禁止设置排污口。', '2026-01-01'),
	},
	{ mostCharacters: 100 },
);
const texts = (await index.texts()) ?? expect.fail('The texts did not open');
const found = async (normalized: string) => {
	const { passages, frequencies } = await texts.find(normalized);
	return Array.from(passages, (passage, place) => [passage, frequencies[place]]);
};
const [old, empty, recent] = ['/old/', '/empty/', '/new/'].map(
	(address) => index.records.find((record) => record.address === address)?.id ?? -1,
);
const first = (record = -1) => texts.firstPassages[record] ?? -1;

test('records are counted through all parts, the oldest first, also those without a pair', () => {
	expect(indexed).toMatchObject({ pages: 3, parts: 2 });
	expect([old, empty, recent]).toEqual([0, 1, 2]);
	expect([...texts.firstPassages]).toEqual([0, 2, 3, 4]);
});

test('a word in several parts is found in all of them', async () => {
	expect(await found('停车')).toEqual([
		[first(old) + 1, 1],
		[first(recent), 1],
	]);
});

test('a letter is found also where punctuation parts it from all others', async () => {
	expect(await found('费')).toEqual([[first(old) + 1, 1]]);
	expect(await found('某')).toEqual([[first(old), 498]]);
});

test('repeated words in a passage are counted', async () => {
	expect(await found('泊位')).toEqual([[first(old) + 1, 2]]);
});

test('a phrase across the border of passages is found in the one where it begins', async () => {
	expect(await found('护城河路')).toEqual([[first(old), 1]]);
});

describe('a phrase across punctuation is found', () => {
	test.each([
		['where no bigram that it is known by crosses it', '泊位泊位'],
		['where it is long enough to miss a pair', '护城河路设泊位泊位收费'],
	])('%s', async (_, normalized) => {
		expect(await found(normalized)).toHaveLength(1);
	});
});

test('a long phrase is found also where a letter is another, a short one is not', async () => {
	expect(await found('饮用水水源保护区外禁止设置排污口')).toEqual([[first(recent), 1]]);
	expect(await found('排物口')).toEqual([]);
});

test('words that are in no text are not found', async () => {
	expect(await found('殡葬')).toEqual([]);
	expect(await found('口排')).toEqual([]);
	expect(await found('龘')).toEqual([]);
});

test('a page comes back as it was typed, with the beginnings of its passages', async () => {
	const page = await texts.readPage(old ?? -1);
	expect(page.text).toBe(`${filler(498)}护城河路设泊位，泊位收费。 停车旧规`);
	expect(page.passages).toEqual([0, 500]);
	expect((await texts.readPage(empty ?? -1)).text).toBe('甲');
	await expect(texts.readPage(99)).rejects.toThrow('no record 99');
});

test('a word is asked for once, and the program once for all parts', async () => {
	await found('停车');
	const asked = fetched.filter((file) => /\/texts\//.test(file));
	await found('停车');
	expect(fetched.filter((file) => /\/texts\//.test(file))).toEqual(asked);
	expect(fetched.filter((file) => file.endsWith('.pagefind'))).toHaveLength(1);
});

test('a site without pages has texts in which nothing is found', async () => {
	const watched = watchFetch(async () => expect.fail('Nothing is to be asked for'));
	const load = async () => expect.fail('Nothing is to be loaded');
	const none = await openPagefindTexts({ folders: [], commonBigrams: '', load, watched });
	expect([...none.firstPassages]).toEqual([0]);
	expect((await none.find('停车')).passages).toHaveLength(0);
});
