import { fetchCompressedText } from './fetch-compressed.ts';
import { readPinyin } from './pinyin.ts';
import { createPostingsReader } from './postings.ts';
import { recordsOf } from './search-record.ts';
import { createTextReader } from './text-reader.ts';
import { createFold } from '../text/fold.ts';
import { entryAddress, folderOf, languageFile, recordsFile } from '../text/index-format.ts';
import { readVariants } from '../text/variants.ts';
import type { Pinyin } from './pinyin.ts';
import type { ReadPostings } from './postings.ts';
import type { SearchRecord } from './search-record.ts';
import type { Fold } from '../text/fold.ts';
import type { IndexEntry, LanguageData, RecordColumns } from '../text/index-format.ts';

/** The opened index: what is known of all records, and where to read the rest. */
export interface SearchIndex {
	records: readonly SearchRecord[];
	fold: Fold;
	pinyin: Pinyin;
	/** Word of everyday life → official terms for it, all plain. */
	synonyms: ReadonlyMap<string, readonly string[]>;
	readPostings: ReadPostings;
	/** The part of a record's text in which its passage lies, or the attachment's or the row; the first one counts from 0. */
	readText: (record: SearchRecord, passage: number) => Promise<string>;
	/** The row of a page that is its passage. */
	readRow: (page: SearchRecord, passage: number) => Promise<SearchRecord | undefined>;
}

export async function openIndex(): Promise<SearchIndex> {
	const response = await fetch(entryAddress, { cache: 'no-cache' });
	const { version } = (await response.json()) as IndexEntry;
	const folder = folderOf(version);
	const [columns, language] = (await Promise.all(
		[recordsFile, languageFile].map(async (file) =>
			JSON.parse(await fetchCompressedText(`${folder}/${file}`)),
		),
	)) as [RecordColumns, LanguageData];
	const fold = createFold(readVariants(language.variants));
	return {
		records: recordsOf(columns, fold),
		fold,
		pinyin: readPinyin(language.pinyin),
		synonyms: synonymsOf(language.synonyms, fold),
		readPostings: createPostingsReader(folder, columns.chunks),
		...createTextReader(folder, fold),
	};
}

function synonymsOf(groups: LanguageData['synonyms'], fold: Fold) {
	const synonyms = new Map<string, string[]>();
	for (const { everyday, official } of groups)
		for (const word of everyday.map(fold.plain)) {
			const terms = [...(synonyms.get(word) ?? []), ...official.map(fold.plain)];
			synonyms.set(word, [...new Set(terms)]);
		}
	return synonyms;
}
