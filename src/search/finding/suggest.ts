import { withTitle } from './by-title.ts';
import { inDigits } from '../text/figures.ts';
import { listsNamed } from './lists.ts';
import type { ListRecord } from '../index/extras.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';

const most = 6;

/**
 * Suggestions while a reader is typing, by title and document number; a list with nearly this name comes first. Uses
 * only the opened index and its lists.
 */
export function suggest(
	{ records, normalizer }: SearchIndex,
	lists: readonly ListRecord[],
	typed: string,
): SearchRecord[] {
	const normalized = normalizer.normalize(typed);
	if (normalized === '') return [];
	const digits = inDigits(normalized);
	const numbered = /\d|第/.test(normalized)
		? records.filter(({ number }) => number?.inDigits.includes(digits)).slice(0, most)
		: [];
	const { named } = listsNamed(lists, normalized);
	return [...new Set([...named, ...numbered, ...withTitle(records, normalized)])].slice(0, most);
}
