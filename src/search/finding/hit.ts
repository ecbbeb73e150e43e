import type { SearchRecord } from '../index/search-record.ts';

export interface Hit {
	record: SearchRecord;
	/** The passage to show, counted from the record's first. */
	passage?: number;
}

export interface Found {
	/** The best first. */
	hits: Hit[];
	/** What to mark in titles and texts, normalized. */
	words: string[];
	/** In Chinese; how the search understood a query that was not found as it stands. */
	note?: string;
	/** Titles or numbers have the query, and texts were not searched. */
	textsSkipped?: true;
}

/** Records, each once, with the passages that `texts` tell; those that only `texts` has stand behind. */
export function hitsOf(records: Iterable<SearchRecord>, texts: readonly TextHit[] = []): Hit[] {
	const passages = new Map(texts.map(({ record, passage }) => [record, passage]));
	return [...new Set([...records, ...passages.keys()])].map((record) => {
		const passage = passages.get(record);
		return { record, ...(passage !== undefined && { passage }) };
	});
}

/** A record with the passage of it that fits best, counted from its first. */
export interface TextHit {
	record: SearchRecord;
	passage: number;
	score: number;
}
