import { withTitle } from './by-title.ts';
import { listsNamed } from './lists.ts';
import type { ListRecord } from './extras.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

const most = 6;

/**
 * What a reader who is still typing may be after, by title and document number; a list whose name it nearly is stands
 * first. Needs nothing but the opened index and its lists.
 */
export function suggest(
	{ records, fold }: SearchIndex,
	lists: readonly ListRecord[],
	typed: string,
): SearchRecord[] {
	const plain = fold.plain(typed);
	if (plain === '') return [];
	const numbered = /\d/.test(plain)
		? records.filter(({ number }) => number?.plain.includes(plain)).slice(0, most)
		: [];
	const { named } = listsNamed(lists, plain);
	return [...new Set([...named, ...numbered, ...withTitle(records, plain)])].slice(0, most);
}
