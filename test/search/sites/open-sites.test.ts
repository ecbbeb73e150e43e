import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { openIndex } from '../../../src/search/index/search-index.ts';
import { isAgency } from '../../../src/search/index/search-record.ts';
import { openSites } from '../../../src/search/sites/open-sites.ts';
import { indexFormat } from '../../../src/search/text/index-format.ts';
import type { TextSource } from '../../../src/search/texts/texts.ts';

const own = { name: '本县', address: '/' };
const lin = { name: '邻县', address: 'https://lin.example/' };
const zone = { name: '开发区', address: '/zone/' };

const row = { anchor: 'row-1', title: '处罚', name: '', number: '', date: '', issuers: [] };

/** The files of a site's index. */
function filesAt(address: string, titles: readonly string[], entry: object = {}) {
	const columns = {
		addresses: ['/agencies/a/', ...titles.slice(1).map((_, place) => `/information/${place}/`)],
		titles,
		numbers: titles.map(() => ''),
		dates: titles.map(() => ''),
		sections: titles.map(() => 0),
		issuers: titles.map(() => []),
		topics: titles.map(() => []),
		own: {},
		validities: {},
		ends: {},
		names: ['政府信息'],
	};
	const folder = `${address}search/index/`;
	return {
		[`${address}search/index.json`]: {
			format: indexFormat,
			base: '/search/index/',
			parts: [{ records: 'records/1.json', recordBytes: 1, texts: 'texts/1/' }],
			language: 'language/1',
			words: 'words/1',
			rows: 'rows/1',
			rowBuckets: 1,
			commonBigrams: '',
			...entry,
		},
		[`${folder}records/1.json`]: columns,
		[`${folder}rows/1/0.json`]: { 处罚: [['/agencies/a/', row]] },
		[`${folder}language/1/variants.json`]: '',
	};
}

/** Serves these files, and nothing to whoever asks for others; `hanging` addresses never answer. */
function serve(files: Record<string, unknown>, hanging: readonly string[] = []) {
	const asked: string[] = [];
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		if (hanging.some((start) => address.startsWith(start))) return new Promise(() => {});
		if (!(address in files)) throw new TypeError(`Cannot fetch ${address}`);
		return Response.json(files[address]);
	});
	return asked;
}

/** Texts of two pages each, or what `failing` sites do instead. */
function createTexts(failing: readonly string[] = []) {
	const opened: TextSource[] = [];
	const openTexts = async (source: TextSource) => {
		opened.push(source);
		const folder = source.folders[0] ?? '';
		const fail = () => failing.some((start) => folder.startsWith(start));
		return {
			firstPassages: Uint32Array.of(0, 1, 2),
			find: async () => {
				if (fail()) throw new Error('Gone');
				return { passages: Uint32Array.of(1), frequencies: Uint32Array.of(1) };
			},
			readPage: async () => ({ text: folder, passages: [0], subResults: [] }),
		};
	};
	return { openTexts, opened };
}

const titles = ['某局', '停车办法'];

afterEach(() => void vi.unstubAllGlobals());

test('the own site alone asks for nothing else', async () => {
	const asked = serve(filesAt('/', titles));
	const index = await openIndex(createTexts().openTexts);
	expect(asked.every((address) => address.startsWith('/search/'))).toBe(true);
	expect(index.leftOut).toBeUndefined();
	expect(index.records[0]).not.toHaveProperty('site');
});

test('records of other sites stand behind the own ones, with their addresses and names', async () => {
	serve({
		...filesAt('/', titles),
		...filesAt(lin.address, titles),
		...filesAt(zone.address, titles),
	});
	const { records, leftOut } = await openSites([own, lin, zone], createTexts().openTexts);
	expect(records.map(({ id, address, site }) => [id, address, site?.name])).toEqual([
		[0, '/agencies/a/', '本县'],
		[1, '/information/0/', '本县'],
		[2, 'https://lin.example/agencies/a/', '邻县'],
		[3, 'https://lin.example/information/0/', '邻县'],
		[4, '/zone/agencies/a/', '开发区'],
		[5, '/zone/information/0/', '开发区'],
	]);
	expect(records.filter(isAgency).map(({ id }) => id)).toEqual([0, 2, 4]);
	expect(leftOut).toEqual({ sites: [], texts: [] });
});

test('texts and rows of all are found, with the own program', async () => {
	serve({ ...filesAt('/', titles), ...filesAt(lin.address, titles) });
	const { openTexts, opened } = createTexts();
	const { texts, readRows } = await openSites([own, lin], openTexts);
	const found = await (await texts())?.find('停车');
	expect([...(found?.passages ?? [])]).toEqual([1, 3]);
	expect((await (await texts())?.readPage(3))?.text).toBe(
		'https://lin.example/search/index/texts/1/',
	);
	expect(opened).toHaveLength(2);
	expect(opened[1]).toMatchObject({ program: '/search/index/texts/1/' });
	expect(await readRows('处罚')).toEqual([
		['/agencies/a/', row],
		['https://lin.example/agencies/a/', row],
	]);
});

test.each([
	['is not there', {}],
	['is of another format', filesAt(lin.address, titles, { format: 'pagefind 2.0.0' })],
	['says no format', filesAt(lin.address, titles, { format: undefined })],
	[
		'has no records',
		{ ...filesAt(lin.address, titles), [`${lin.address}search/index/records/1.json`]: {} },
	],
])('a site that %s is left out', async (_, files) => {
	serve({ ...filesAt('/', titles), ...files });
	const { records, leftOut, texts } = await openSites([own, lin], createTexts().openTexts);
	expect(records).toHaveLength(2);
	expect(leftOut).toEqual({ sites: ['邻县'], texts: [] });
	expect((await (await texts())?.find('停车'))?.passages).toHaveLength(1);
});

test('nobody waits for a site that does not answer', async () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	serve(filesAt('/', titles), [lin.address]);
	const opening = openSites([own, lin], createTexts().openTexts);
	await vi.advanceTimersByTimeAsync(3000);
	expect((await opening).leftOut?.sites).toEqual(['邻县']);
});

test('a site that goes away is found by its titles alone, and not asked again', async () => {
	const files = { ...filesAt('/', titles), ...filesAt(lin.address, titles) };
	const asked = serve(files);
	const { openTexts } = createTexts([lin.address]);
	const { leftOut, texts, readRows } = await openSites([own, lin], openTexts);
	const find = async () => [...((await (await texts())?.find('停车'))?.passages ?? [])];
	expect(await find()).toEqual([1]);
	expect(leftOut).toEqual({ sites: [], texts: ['邻县'] });
	const before = asked.length;
	expect(await find()).toEqual([1]);
	expect(await readRows('处罚')).toEqual([['/agencies/a/', row]]);
	expect((await (await texts())?.readPage(3))?.text).toBe('');
	expect(asked.slice(before).filter((address) => address.startsWith(lin.address))).toEqual([]);
	expect(leftOut).toEqual({ sites: [], texts: ['邻县'] });
});

test('texts of another version than the records are not searched', async () => {
	serve({ ...filesAt('/', titles), ...filesAt(lin.address, [...titles, '又一份']) });
	const { leftOut, texts } = await openSites([own, lin], createTexts().openTexts);
	expect([...((await texts())?.firstPassages ?? [])]).toEqual([0, 1, 2, 2, 2, 2]);
	expect(leftOut).toEqual({ sites: [], texts: ['邻县'] });
});

test('a failure of the own site is an error', async () => {
	const files: Record<string, unknown> = {
		...filesAt('/', titles),
		...filesAt(lin.address, titles),
	};
	delete files['/search/index/records/1.json'];
	serve(files);
	await expect(openSites([own, lin], createTexts().openTexts)).rejects.toThrow('Cannot fetch');
});
