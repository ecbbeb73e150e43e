/**
 * `/search/index.json`: the only file of the index whose name stays. All others lie in folders that are named after their
 * content, so that what did not change keeps its name.
 */
export interface IndexEntry {
	/** `indexFormat` when it was written. */
	format: string;
	/** Addresses of folders and files begin with this. */
	base: string;
	/** The texts in parts, the oldest first; records are counted through all of them. */
	parts: readonly IndexPart[];
	/** What is known of characters: folder of `variants.json`, `pinyin.json`. */
	language: string;
	/** Folder of the known words, in `wordBuckets` files. */
	words: string;
	/** Folder of the rows of tables by their exact-match keys, and the number of its files. */
	rows: string;
	rowBuckets: number;
	/** Folder of what is known of pages besides: `lists.json`, `facts.json`. */
	extras: string;
	/** Pairs of characters that stand in so many places that asking for them costs much, the commonest first. */
	commonBigrams: string;
}

export interface IndexPart {
	/** File of the part's `RecordColumns`. */
	records: string;
	/** Its size, compressed. */
	recordBytes: number;
	/** Folder of Pagefind's files. */
	texts: string;
}

/** Changes with whatever else decides the content of a part of the texts. */
export const textFormat = 'pagefind 1.6.0, pairs 7';

/** Changes with whatever another site must understand to search in this one: the texts, and the shapes in this file. */
export const indexFormat = `${textFormat}, records 4`;

export const entryAddress = '/search/index.json';
export const indexFolder = '/search/index/';

/** Text is scored in passages of so many letters and digits. */
export const passageLength = 500;

/** What is known of every record, column by column, in the order of the records' numbers. */
export interface RecordColumns {
	addresses: string[];
	titles: string[];
	/** An empty text when it is unknown. */
	numbers: string[];
	/** An empty text when it is unknown. */
	dates: string[];
	/** Places in `names`. */
	sections: number[];
	issuers: number[][];
	topics: number[][];
	/** Record → how many passages are its own and how many its attachments', where more follow: those behind them are rows. */
	own: Record<string, readonly [own: number, attached: number]>;
	/** Record → the phases of its validity, as `writePhases` writes them. */
	validities: Record<string, string>;
	/**
	 * Record → the day from which on the page is public no more, and the first from which on one of its rows is; empty texts
	 * for what stays.
	 */
	ends: Record<string, readonly [page: string, rows: string]>;
	names: string[];
}
