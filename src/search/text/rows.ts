import { numberKeyOf } from './document-number.ts';

/** What the index keeps of a row of a table. */
export interface RowFacts {
	/** Its place on the page. */
	anchor: string;
	/** The title of a result. */
	title: string;
	/** The name of the row without its page; an empty text when it has none. */
	name: string;
	/** An empty text when it is unknown. */
	number: string;
	/** An empty text when it is unknown. */
	date: string;
	/** The day since which the version of the list with this row does not hold; an empty text for a row that stands. */
	cancelled: string;
	/**
	 * The day from which on it is not found, because it is public no more or a newer version of its list has it; an empty text
	 * for a row that stays.
	 */
	goneOn: string;
	issuers: readonly string[];
}

/** Exact-match key → the rows that have it: each the address of its page, and its facts. */
export type RowsByKey = Record<string, readonly (readonly [page: string, facts: RowFacts])[]>;

/** Parts the facts of a row in its title in Pagefind's index: the symbol for a unit separator. */
const separator = '␟';

/** The facts of a row, but its anchor, as Pagefind keeps them for a sub-result. */
export function writeRowTitle(facts: RowFacts): string {
	const { title, name, number, date, cancelled, goneOn, issuers } = facts;
	return [title, name, number, date, cancelled, goneOn, ...issuers].join(separator);
}

export function readRowTitle(anchor: string, written: string): RowFacts {
	const [title = '', name = '', number = '', date = '', cancelled = '', goneOn = '', ...issuers] =
		written.split(separator);
	return { anchor, title, name, number, date, cancelled, goneOn, issuers };
}

/** The keys by which a row is found as a whole: its number, however typed, and its number or name as it stands. */
export function exactMatchKeysOf({
	folded,
	normalized,
}: {
	folded: string;
	normalized: string;
}): string[] {
	const key = numberKeyOf(folded)?.key;
	return [...new Set([...(key ? [key] : []), ...(normalized ? [normalized] : [])])];
}

/** Which of so many files has a key: FNV-1a. */
export function exactMatchBucketOf(key: string, buckets: number): number {
	let hash = 0x811c_9dc5;
	for (let index = 0; index < key.length; index++)
		hash = Math.imul(hash ^ key.charCodeAt(index), 0x0100_0193);
	return (hash >>> 0) % buckets;
}
