import { addressOn } from './searched-site.ts';
import { createRowReader, fetchJson } from './index-files.ts';
import { createExtrasReader } from './extras.ts';
import { createWordReader } from './known-words.ts';
import { readPinyin } from './pinyin.ts';
import { once } from '../texts/promises.ts';
import { rowRecord, searchRecordsOf } from './search-record.ts';
import { createNormalizer, readVariants } from '../text/normalizer.ts';
import { entryAddress } from '../text/index-format.ts';
import { TextsUnavailable, holdTexts } from '../texts/texts.ts';
import { openWorkerTexts } from '../texts/worker-texts.ts';
import type { LeftOut, SearchedSite } from './searched-site.ts';
import type { ReadRows } from './index-files.ts';
import type { Extras } from './extras.ts';
import type { ReadWords } from './known-words.ts';
import type { Pinyin } from './pinyin.ts';
import type { SearchRecord } from './search-record.ts';
import type { Normalizer } from '../text/normalizer.ts';
import type { IndexEntry, IndexPart, RecordColumns } from '../text/index-format.ts';
import type { RowFacts } from '../text/rows.ts';
import type { TextSource, Texts } from '../texts/texts.ts';

/** The opened index: what is known of all records, and where to read the rest. */
export interface SearchIndex extends Extras {
	/** Of the newest pages alone while there is `complete`. */
	records: readonly SearchRecord[];
	/** Gives the index with the records of all pages; absent where they are there. */
	complete?: () => Promise<SearchIndex>;
	normalizer: Normalizer;
	readPinyin: () => Promise<Pinyin>;
	readWords: ReadWords;
	readRows: ReadRows;
	/** The record of a row of a page, the same whenever it is asked for. */
	rowOf: (page: SearchRecord, facts: RowFacts) => SearchRecord;
	/** Whether rows of a page are public no more on the day of the search (`on-day.ts`). */
	hasRowsThatLeft?: (page: SearchRecord) => boolean;
	/** Loads Pagefind when it is first asked; undefined where this browser cannot run it. */
	texts: () => Promise<Texts | undefined>;
	/** Folder of Pagefind's program; absent where the site has no texts. */
	program?: string | undefined;
	/** Where several sites are searched. It grows when one of them goes away. */
	leftOut?: LeftOut;
	/** Lets go of what it holds besides memory. */
	close?: () => void;
}

type OpenTexts = (source: TextSource) => Promise<Texts>;

/** The most bytes of records that are loaded before typing; those of older parts come with the first search. */
const recordBytesUpFront = 150_000;

/** Opens the index of this site. Where several are searched, its records tell its name from `site`. */
export async function openIndex(
	openTexts: OpenTexts = openWorkerTexts,
	site?: SearchedSite,
	mostUpFront = recordBytesUpFront,
): Promise<SearchIndex> {
	const response = await fetch(addressOn(site, entryAddress), { cache: 'no-cache' });
	const entry = (await response.json()) as IndexEntry;
	const base = addressOn(site, entry.base);
	const { parts, language, words, extras, commonBigrams } = entry;
	const readColumns = (some: readonly IndexPart[]) =>
		Promise.all(some.map(({ records }) => fetchJson<RecordColumns>(base + records)));
	const { older, newer } = splitParts(parts, mostUpFront);
	const [variants, columns] = await Promise.all([
		fetchJson<string>(`${base}${language}/variants.json`),
		readColumns(newer),
	]);
	const normalizer = createNormalizer(readVariants(variants));
	const source = { folders: parts.map(({ texts }) => base + texts), commonBigrams };
	const held = holdTexts(() =>
		openTexts(source).catch((error: unknown) => {
			if (error instanceof TextsUnavailable) return undefined;
			throw error;
		}),
	);
	const rows = new Map<string, SearchRecord>();
	const pinyin = once(async () =>
		readPinyin(await fetchJson<string>(`${base}${language}/pinyin.json`)),
	);
	const index: SearchIndex = {
		records: searchRecordsOf(columns, normalizer, site),
		normalizer,
		readPinyin: pinyin,
		readWords: createWordReader(base + words),
		readRows: createRowReader({ ...entry, base }, site),
		rowOf: (page, facts) => {
			const record = rowRecord(page, facts, normalizer);
			const key = `${record.address} ${facts.cancelled}`;
			const known = rows.get(key) ?? record;
			rows.set(key, known);
			return known;
		},
		...held,
		...createExtrasReader(base + extras, normalizer),
		program: source.folders[0],
	};
	if (older.length === 0) return index;
	const complete = once(async () => {
		const all = [...(await readColumns(older)), ...columns];
		return { ...index, records: searchRecordsOf(all, normalizer, site) };
	});
	return { ...index, complete };
}

/** The newest parts whose records together take no more than so many bytes, and at least one; and the others. */
function splitParts(parts: readonly IndexPart[], most: number) {
	let first = parts.length - 1;
	let bytes = parts[first]?.recordBytes ?? 0;
	for (; first > 0; first--) {
		bytes += parts[first - 1]?.recordBytes ?? 0;
		if (bytes > most) break;
	}
	return { older: parts.slice(0, Math.max(first, 0)), newer: parts.slice(Math.max(first, 0)) };
}
