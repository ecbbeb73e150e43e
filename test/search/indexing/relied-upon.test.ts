import { decode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { pagefindIndex } from './pagefind-index.ts';
import { readPartMeta } from '../../../src/search/texts/pagefind.ts';

/**
 * What the search relies on in Pagefind's index and Pagefind does not promise. Whoever upgrades it learns here that
 * something is different now: look at what it is, run the benches of the search, then write the new value.
 * `relied-upon-in-browser.test.ts` says the same of its program in the browser.
 */

interface Fragment {
	url: string;
	content: string;
	word_count: number;
	anchors: { id: string; title?: string; location: number }[];
}

type PagefindIndex = Awaited<ReturnType<typeof pagefindIndex>>;

const fragmentOf = (index: PagefindIndex, hash: string) =>
	JSON.parse(index.unpacked(`fragment/${hash}.pf_fragment`).subarray(12).toString()) as Fragment;
const pagesOf = (index: PagefindIndex) => readPartMeta(index.list()).pages;

async function fragment(body: string): Promise<Fragment> {
	const index = await pagefindIndex([body]);
	return fragmentOf(index, pagesOf(index)[0]?.hash ?? '');
}

const privateUse = '\u{f8f66}';

test('every file is gzip, and its content begins with the name of the format', async () => {
	const index = await pagefindIndex(['<p>停车</p>']);
	for (const file of [...index.filesIn('index'), ...index.filesIn('fragment')])
		expect(index.unpacked(file).subarray(0, 12).toString()).toBe('pagefind_dcd');
});

test('the list: version, pages as hash, number of words and group, files as first word, last word and hash', async () => {
	const index = await pagefindIndex(['<p>停车 车费</p>']);
	const [{ hash } = { hash: '' }] = pagesOf(index);
	expect(decode(index.list())).toEqual([
		'1.6.0',
		[[hash, 2, '']],
		[['停车', '车费', expect.stringMatching(/^und_[0-9a-f]+$/)]],
		[],
		[],
		[],
	]);
});

test('pages stand in the list as they were added, and the hash is the name of the fragment', async () => {
	const index = await pagefindIndex(
		['停车', '养犬 犬链', '供热', '停车'].map((text) => `<p>${text}</p>`),
	);
	const pages = pagesOf(index);
	expect(pages.map(({ hash }) => fragmentOf(index, hash).url)).toEqual([
		'/0/',
		'/1/',
		'/2/',
		'/3/',
	]);
	expect(pages.map(({ places }) => places)).toEqual([1, 2, 1, 1]);
});

test('a page without a word that is indexed is left out', async () => {
	const index = await pagefindIndex([
		'<p></p>',
		`<p>${privateUse}</p>`,
		'<p>· ·</p>',
		'<p>停车</p>',
	]);
	expect(pagesOf(index)).toHaveLength(1);
});

describe('in language “und” words are parted at white space alone, and each takes a place', () => {
	test.each([
		['停车管理办法', 1],
		['停车，管理', 1],
		['停 车\n管　理', 4],
		['停\u0085车\u2028管', 3],
		['停\u200b车\ufeff管', 1],
		[`停车 · ${privateUse} 管理`, 4],
	])('%j', async (text, places) => {
		const index = await pagefindIndex([`<p>${text}</p>`]);
		expect(pagesOf(index)[0]?.places).toBe(places);
	});
});

test('inner punctuation and private use are kept for display', async () => {
	const { content } = await fragment(`<p>车${privateUse}，费 1,0 ${privateUse}。</p><p>· ·</p>`);
	expect(content.split(' ').slice(0, 3)).toEqual([`车${privateUse}，费`, '1,0', `${privateUse}。`]);
	expect(content.split(' ').slice(3)).toEqual(['·', '·']);
});

test('an element with an id and a title is an anchor at the place of its first word', async () => {
	const row = '<tr id="row-1" data-pagefind-title="甲␟乙">养犬 犬链</tr>';
	const { anchors } = await fragment(
		`<p>停车 车费</p><div id="/a.txt" data-pagefind-title="附件">路名</div><table>${row}</table>`,
	);
	expect(anchors).toMatchObject([
		{ id: '/a.txt', title: '附件', location: 2 },
		{ id: 'row-1', title: '甲␟乙', location: 3 },
	]);
});

test('a place is written without its weight where that is 25 of 24, which Pagefind does not have for plain text', async () => {
	const placesAt = async (weight: string) => {
		const index = await pagefindIndex([`<main data-pagefind-weight="${weight}">停车 停车</main>`]);
		const [file = ''] = index.filesIn('index');
		return decode(index.unpacked(file).subarray(12)) as unknown;
	};
	expect(await placesAt('1.05')).toEqual([[['停车', [[0, [0, 1], []]], []]]]);
	expect(await placesAt('1')).toEqual([[['停车', [[0, [-25, 0, 1], []]], []]]]);
});

test('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE decides into how many files the index is cut', async () => {
	const words = Array.from(
		{ length: 3000 },
		(_, place) => `车${String.fromCodePoint(0x4e00 + place)}`,
	);
	const filesAt = async (chunkSize: string) =>
		(await pagefindIndex([`<p>${words.join(' ')}</p>`], { chunkSize })).filesIn('index').length;
	expect(await filesAt('1000')).toBeGreaterThan(2 * (await filesAt('4000')));
});
