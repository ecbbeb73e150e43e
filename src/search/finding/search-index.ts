import { fetchCompressedText } from './fetch-compressed.ts';
import { readPinyin } from './pinyin.ts';
import { createPostingsReader } from './postings.ts';
import { recordsOf } from './search-record.ts';
import { createTextReader } from './text-reader.ts';
import { createFold } from '../text/fold.ts';
import { entryAddress, folderOf, languageFile, recordsFile } from '../text/index-format.ts';
import { readVariants } from '../text/variants.ts';
import type { KnownWords } from './query-units.ts';
import type { Pinyin } from './pinyin.ts';
import type { ReadPostings } from './postings.ts';
import type { SearchRecord } from './search-record.ts';
import type { Fold } from '../text/fold.ts';
import type { IndexEntry, LanguageData, RecordColumns } from '../text/index-format.ts';

/** The opened index: what is known of all records, and where to read the rest. */
export interface SearchIndex extends KnownWords {
	records: readonly SearchRecord[];
	fold: Fold;
	pinyin: Pinyin;
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
	const [recordsText, languageText] = await Promise.all([
		fetchCompressedText(`${folder}/${recordsFile}`),
		fetchCompressedText(`${folder}/${languageFile}`, 'utf-16le'),
	]);
	const columns = JSON.parse(recordsText) as RecordColumns;
	const language = JSON.parse(languageText) as LanguageData;
	const fold = createFold(readVariants(language.variants));
	const synonyms = synonymsOf(language.synonyms, fold);
	return {
		records: recordsOf(columns, fold),
		fold,
		pinyin: readPinyin(language.pinyin),
		synonyms,
		official: new Set([...synonyms.values()].flat()),
		readPostings: createPostingsReader(folder, columns.chunks),
		...createTextReader(folder, fold),
	};
}

function synonymsOf(lines: string, fold: Fold) {
	const synonyms = new Map<string, string[]>();
	for (const line of lines.split('\n')) {
		const [official = [], everyday = []] = line
			.split('|')
			.map((words) => words.split(' ').map(fold.plain).filter(Boolean));
		for (const word of everyday)
			synonyms.set(word, [...new Set([...(synonyms.get(word) ?? []), ...official])]);
	}
	return synonyms;
}
