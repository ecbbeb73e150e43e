import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fetched, pagefindIndex } from './pagefind-index.ts';
import { readPartMeta } from '../../../src/search/texts/pagefind.ts';
import type { PagefindInstance } from '../../../src/search/texts/pagefind.ts';

/** What the search relies on in Pagefind's program in the browser; see `relied-upon.test.ts`. */

const privateUse = '\u{f8f66}';

/** The places of a word on each page that has it, by the order of the pages. */
async function placesOf(instance: PagefindInstance, word: string): Promise<number[][]> {
	const { results } = await instance.search(word);
	return results.map(({ words }) => words.toSorted((a, b) => a - b)).toSorted();
}

const { instance } = await (
	await pagefindIndex([
		`<p>停车 车费 费停 停车 车${privateUse}库 ${privateUse}费 1,0 3.5 库·</p><p>6-1 7/2 8:3 9：4</p>`,
		'<p>养犬 停车</p>',
	])
).open();

describe('a word is found with all its places, and no other word', () => {
	test.each([
		['停车', [[0, 3], [1]]],
		['车费', [[1]]],
		['养犬', [[0]]],
		['犬养', []],
		['殡葬', []],
	])('%s', async (word, places) => {
		expect(await placesOf(instance, word)).toEqual(places);
	});
});

test('punctuation and private use within a word are not indexed', async () => {
	expect(await placesOf(instance, '车库')).toEqual([[4]]);
	expect(await placesOf(instance, '10')).toEqual([[6]]);
	expect(await placesOf(instance, '35')).toEqual([[7]]);
	for (const [place, figures] of ['61', '72', '83', '94'].entries())
		expect(await placesOf(instance, figures)).toEqual([[9 + place]]);
});

test('one character finds the words that begin with it', async () => {
	expect(await placesOf(instance, '停')).toEqual([[0, 3], [1]]);
	expect(await placesOf(instance, '车')).toEqual([[1, 4]]);
	expect(await placesOf(instance, '库')).toEqual([[8]]);
});

test('one character is looked for in the file into which it falls, and in what is there already', async () => {
	const words = ['程', '税'].map((first) =>
		Array.from({ length: 3000 }, (_, place) => first + String.fromCodePoint(0x4e00 + place)),
	);
	const index = await pagefindIndex([`<p>${words.flat().join(' ')}</p>`], { chunkSize: '1000' });
	const opened = await index.open();
	const found = async () => (await placesOf(opened.instance, '税'))[0]?.length ?? 0;
	const before = await found();
	expect(fetched.filter((file) => file.startsWith(`${index.folder}index/`))).toHaveLength(1);
	expect(before).toBeLessThan(3000);
	const { firstWords } = readPartMeta(index.list());
	for (const word of firstWords) await opened.instance.preload(word);
	expect(await found()).toBe(3000);
});

test('a file that does not arrive is passed over: hence `watchFetch`', async () => {
	vi.spyOn(console, 'error').mockImplementation(() => {});
	onTestFinished(() => void vi.restoreAllMocks());
	const index = await pagefindIndex(['<p>停车</p>']);
	const opened = await index.open();
	const files = join(index.folder, 'index');
	renameSync(files, `${files}-away`);
	expect(await placesOf(opened.instance, '停车')).toEqual([]);
	renameSync(`${files}-away`, files);
	expect(await placesOf(opened.instance, '停车')).toEqual([[0]]);
});

test('instances that are opened one after another are right, both of them', async () => {
	const parking = await pagefindIndex(['<p>停车 车费</p>']);
	const dogs = await pagefindIndex(['<p>养犬</p>', '<p>犬链 停车</p>']);
	const { instance: first, createInstance } = await parking.open();
	const second = createInstance({ basePath: dogs.folder, metaCacheTag: 'named' });
	await second.filters();
	for (let turn = 0; turn < 2; turn++) {
		expect(await placesOf(first, '停车')).toEqual([[0]]);
		expect(await placesOf(second, '停车')).toEqual([[1]]);
		expect(await placesOf(second, '养犬')).toEqual([[0]]);
	}
	expect(await placesOf(first, '养犬')).toEqual([]);
});

test('the first file is asked for with `metaCacheTag` and not with the time, its program where the index lies', () => {
	const asked = fetched.filter((file) => !file.includes('/index/'));
	expect(asked.slice(0, 3).map((file) => file.replace(/^.*\//, ''))).toEqual([
		'pagefind-entry.json?ts=named',
		expect.stringMatching(/^pagefind\.und_[0-9a-f]+\.pf_meta$/),
		'wasm.unknown.pagefind',
	]);
});
