import { withTitle } from './by-title.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

const most = 6;

/** What a reader who is still typing may be after, by title and document number. Needs nothing but the opened index. */
export function suggest({ records, fold }: SearchIndex, typed: string): SearchRecord[] {
	const plain = fold.plain(typed);
	if (plain === '') return [];
	const numbered = /\d/.test(plain)
		? records.filter(({ number }) => number?.plain.includes(plain)).slice(0, most)
		: [];
	return [...new Set([...numbered, ...withTitle(records, plain)])].slice(0, most);
}
