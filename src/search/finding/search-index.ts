import { openExtras } from './extras.ts';
import { fetchCompressedText } from './fetch-compressed.ts';
import { createWordReader } from './known-words.ts';
import { readPinyin } from './pinyin.ts';
import { createPostingsReader } from './postings.ts';
import { recordsOf } from './search-record.ts';
import { createTextReader } from './text-reader.ts';
import { createFold } from '../text/fold.ts';
import { entryAddress, folderOf, languageFile, recordsFile } from '../text/index-format.ts';
import { readVariants } from '../text/variants.ts';
import type { Extras } from './extras.ts';
import type { ReadWords } from './known-words.ts';
import type { Pinyin } from './pinyin.ts';
import type { ReadPostings } from './postings.ts';
import type { SearchRecord } from './search-record.ts';
import type { Fold } from '../text/fold.ts';
import type { IndexEntry, LanguageData, RecordColumns } from '../text/index-format.ts';

/** The opened index: what is known of all records, and where to read the rest. */
export interface SearchIndex extends Extras {
	records: readonly SearchRecord[];
	fold: Fold;
	pinyin: Pinyin;
	readWords: ReadWords;
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
	const [recordsText, languageText, extras] = await Promise.all([
		fetchCompressedText(`${folder}/${recordsFile}`),
		fetchCompressedText(`${folder}/${languageFile}`, 'utf-16le'),
		openExtras(folder),
	]);
	const columns = JSON.parse(recordsText) as RecordColumns;
	const language = JSON.parse(languageText) as LanguageData;
	const fold = createFold(readVariants(language.variants));
	return {
		records: recordsOf(columns, fold),
		fold,
		pinyin: readPinyin(language.pinyin),
		readWords: createWordReader(folder),
		readPostings: createPostingsReader(folder, columns.chunks),
		...createTextReader(folder, fold),
		...extras(fold),
	};
}
