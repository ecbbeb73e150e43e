import { afterEach, expect, test, vi } from 'vitest';
import { addressOn, isOther } from '../../../src/search/index/searched-site.ts';
import { createRowReader } from '../../../src/search/index/index-files.ts';
import { searchRecordsOf } from '../../../src/search/index/search-record.ts';
import type { Normalizer } from '../../../src/search/text/normalizer.ts';
import type { IndexEntry, RecordColumns } from '../../../src/search/text/index-format.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
});

const other = { name: '邻县', address: 'https://other.example/gk/' };

test('what an index names within its site lies where that site lies', () => {
	expect(addressOn(undefined, '/a/')).toBe('/a/');
	expect(addressOn(other, '/a/')).toBe('https://other.example/gk/a/');
	vi.stubEnv('BASE_URL', '/zwgk/');
	expect(addressOn(undefined, '/a/')).toBe('/zwgk/a/');
	expect(addressOn(other, '/a/')).toBe('https://other.example/gk/a/');
});

test('at the root of the host of a site in a folder there may be another one', () => {
	vi.stubEnv('BASE_URL', '/zwgk/');
	expect(
		[undefined, { name: '', address: '/zwgk/' }, { name: '', address: '/gk/' }, other].map(isOther),
	).toEqual([false, false, true, true]);
});

test('records and rows are named where they lie', async () => {
	vi.stubEnv('BASE_URL', '/zwgk/');
	const columns = {
		...{ addresses: ['/a/'], titles: ['甲'], numbers: [''], dates: [''], names: [] },
		...{ sections: [-1], issuers: [[]], topics: [[]], own: {}, validities: {}, ends: {} },
	} satisfies RecordColumns;
	const normalizer = { normalize: (text: string) => text } as Normalizer;
	const addresses = [undefined, other].map((site) =>
		searchRecordsOf([columns], normalizer, site).map(({ address }) => address),
	);
	expect(addresses).toEqual([['/zwgk/a/'], ['https://other.example/gk/a/']]);
	vi.stubGlobal('fetch', async () => Response.json({ 甲: [['/a/', {}]] }));
	const entry = { base: '/zwgk/search/index/', rows: 'rows/1', rowBuckets: 1 } as IndexEntry;
	expect(await createRowReader(entry)('甲')).toEqual([['/zwgk/a/', {}]]);
});
