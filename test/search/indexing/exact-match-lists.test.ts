import { expect, onTestFinished, test, vi } from 'vitest';
import { normalizer } from '../finding/small-index.ts';
import { createRowReader } from '../../../src/search/index/index-files.ts';
import { exactMatchLists } from '../../../src/search/indexing/exact-match-lists.ts';
import type { CollectedPage } from '../../../src/search/indexing/collect-pages.ts';
import type { RowFacts } from '../../../src/search/text/rows.ts';

const row = (place: number, name = `丁${place}商行`): RowFacts => ({
	anchor: `row-${place}`,
	title: name,
	name,
	number: `青市监罚〔2026〕${place}号`,
	date: '',
	cancelled: '',
	goneOn: '',
	issuers: [],
});
const page = (address: string, rows: readonly RowFacts[]): CollectedPage => ({
	address,
	rows,
	title: '',
	number: '',
	date: '',
	section: '',
	issuers: [],
	topics: [],
	texts: () => ({ own: '', attached: [], rows: [] }),
	digest: '',
	characters: 0,
});

/** Reads the rows of pages as the browser does; `asked` are the files that it asks for. */
function reader(pages: readonly CollectedPage[]) {
	const lists = exactMatchLists(pages, normalizer);
	const asked: string[] = [];
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		return Response.json(lists[Number(/(\d+)\.json$/.exec(address)?.[1])]);
	});
	onTestFinished(() => void vi.unstubAllGlobals());
	const read = createRowReader({
		...{ base: '/', rows: 'calls', rowBuckets: lists.length },
		...{ format: '', parts: [], language: '', words: '', extras: '', commonBigrams: '' },
	});
	const anchors = async (call: string) =>
		(await read(call)).map(([address, { anchor }]) => `${address}#${anchor}`);
	return { lists, asked, anchors };
}

test('a row is called by its name and by its number', async () => {
	const { anchors } = reader([page('/a/', [row(1), row(2)])]);
	expect(await anchors('丁1商行')).toEqual(['/a/#row-1']);
	expect(await anchors('青市监罚 2026 2')).toEqual(['/a/#row-2']);
	expect(await anchors('丁3商行')).toEqual([]);
	expect(await anchors('constructor')).toEqual([]);
});

test('all rows of a name are told, of all pages', async () => {
	const { anchors } = reader([page('/a/', [row(1, '甲石')]), page('/b/', [row(7, '甲石')])]);
	expect(await anchors('甲石')).toEqual(['/a/#row-1', '/b/#row-7']);
});

test('many rows are spread over many short lists, of which each is fetched once', async () => {
	const rows = Array.from({ length: 600 }, (_, place) => row(place + 1));
	const { lists, asked, anchors } = reader([page('/a/', rows)]);
	expect(lists).toHaveLength(10);
	for (const place of [1, 300, 600])
		for (const call of [`丁${place}商行`, `青市监罚 2026 ${place}`])
			expect(await anchors(call)).toEqual([`/a/#row-${place}`]);
	expect(new Set(asked).size).toBe(asked.length);
});

test('without rows there is no list and nothing is asked for', async () => {
	const { lists, asked, anchors } = reader([page('/a/', [])]);
	expect(lists).toEqual([]);
	expect(await anchors('丁1商行')).toEqual([]);
	expect(asked).toEqual([]);
});
