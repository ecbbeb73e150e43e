import type { Lifespan } from '../../domain/validity.ts';

/** `/search/index.json`: the only file of the index whose name stays. All others lie in the folder of their version. */
export interface IndexEntry {
	version: string;
}

export const entryAddress = '/search/index.json';
export const folderOf = (version: string) => `/search/index/${version}`;
export const recordsFile = 'records.bin';
export const languageFile = 'language.bin';
/** Known words in UTF-16, which for Chinese packs a fifth smaller than UTF-8. */
export const wordsFile = (bucket: number) => `words/${bucket}.bin`;
export const chunkFile = (chunk: number) => `postings/${chunk}.bin`;
export const textFile = (record: number, block: number) => `text/${record}-${block}.bin`;
/** `Piece`s of the passages behind the record's own text, as many as a block has. */
export const piecesFile = (record: number, block: number) => `pieces/${record}-${block}.bin`;

/** A passage of an attachment, or a row of a table. */
export interface Piece {
	text: string;
	/** What is known of the row; an attachment has none. */
	row?: RowFacts;
}

export interface RowFacts {
	/** Its place on the page. */
	anchor: string;
	/** What a result is called. */
	title: string;
	/** What the row is called by itself; empty when it has no name. */
	name: string;
	/** Empty when there is none. */
	number: string;
	/** Empty when there is none. */
	date: string;
	issuers: readonly string[];
}

/** What is known of every record, column by column, in the order of the records' numbers. */
export interface RecordColumns {
	addresses: string[];
	titles: string[];
	/** Empty when there is none. */
	numbers: string[];
	/** Empty when there is none. */
	dates: string[];
	/** Places in `names`. */
	sections: number[];
	issuers: number[][];
	topics: number[][];
	/** How many passages its text has. */
	passages: number[];
	/** Record → how many more passages its attachments have; behind them, how many rows its tables have, a passage each. */
	attached: Record<number, number>;
	rows: Record<number, number>;
	/** Record → the days that decide its validity. */
	lifespans: Record<string, Lifespan>;
	names: string[];
	/** The first code of each chunk of postings, as its distance from the one before. */
	chunks: number[];
}

/** What the search knows of characters: JSON in UTF-16. */
export interface LanguageData {
	/** Pairs of a traditional and its simplified character. */
	variants: string;
	/** `syllable characters`, one line a syllable; a character stands under each of its readings. */
	pinyin: string;
}
