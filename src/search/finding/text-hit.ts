import type { SearchRecord } from './search-record.ts';

/** A record with the passage of it that fits best, counted from its first. */
export interface TextHit {
	record: SearchRecord;
	passage: number;
	score: number;
}
