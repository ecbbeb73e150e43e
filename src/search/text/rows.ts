import { numberKeyOf } from '../understanding/document-number.ts';

/** What a row of a table is known by. */
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

/** What rows are called → the rows: each the address of its page, and its facts. */
export type RowsByKey = Record<string, readonly (readonly [page: string, facts: RowFacts])[]>;

/** Parts the facts of a row in its title in Pagefind's index: the symbol for a unit separator. */
const separator = '␟';

/** The facts of a row, but its anchor, as Pagefind keeps them for a sub-result. */
export function writeRowTitle({ title, name, number, date, issuers }: RowFacts): string {
	return [title, name, number, date, ...issuers].join(separator);
}

export function readRowTitle(anchor: string, written: string): RowFacts {
	const [title = '', name = '', number = '', date = '', ...issuers] = written.split(separator);
	return { anchor, title, name, number, date, issuers };
}

/** By what a row is called as a whole: its number, however typed, and its number or name as it stands. */
export function exactMatchKeysOf({ folded, plain }: { folded: string; plain: string }): string[] {
	const key = numberKeyOf(folded)?.key;
	return [...new Set([...(key ? [key] : []), ...(plain ? [plain] : [])])];
}

/** Which of so many files has a call: FNV-1a. */
export function exactMatchBucketOf(call: string, buckets: number): number {
	let hash = 0x811c_9dc5;
	for (let index = 0; index < call.length; index++)
		hash = Math.imul(hash ^ call.charCodeAt(index), 0x0100_0193);
	return (hash >>> 0) % buckets;
}
