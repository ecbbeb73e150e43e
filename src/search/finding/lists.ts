import { ranked } from './by-title.ts';
import { bigramsOf, commonLength, shareIn } from '../text/similarity.ts';
import type { ListRecord } from '../index/extras.ts';
import type { Found, Hit } from './hit.ts';
import type { SearchRecord } from '../index/search-record.ts';

export interface ListsNamed {
	/** Those of which the query is the name, or nearly. */
	named: ListRecord[];
	/** Those of which the query is a part of the name, or of which it says the purpose; the nearest first, a few. */
	partly: ListRecord[];
}

/**
 * How much of the query a name must say, and of the name the query, for the query to be nearly the name; names that are
 * alike begin or end alike, which says less.
 */
const nearly = { ofQuery: 0.8, ofName: 0.55, ofAlike: 0.7 };

/** How much of the query a name and a purpose must say together. */
const leastPurpose = 0.6;

const shortestPurpose = 4;
const mostPartly = 5;

/** The lists that a normalized query names. One that it names exactly leaves no room for others that it nearly names. */
export function listsNamed(lists: readonly ListRecord[], normalized: string): ListsNamed {
	const exact = lists.filter((list) => list.normalized === normalized);
	const named =
		exact.length > 0
			? exact
			: ranked(lists, ({ normalized: name, byNameOnly }) => {
					const common = commonLength(normalized, name);
					const ofName = byNameOnly ? nearly.ofAlike : nearly.ofName;
					const isNear =
						common >= nearly.ofQuery * normalized.length && common >= ofName * name.length;
					return isNear ? common / name.length : 0;
				}).slice(0, 1);
	const partly = ranked(lists, (list) =>
		list.byNameOnly || named.includes(list) ? 0 : shareSaid(list, normalized),
	);
	return { named, partly: partly.slice(0, mostPartly) };
}

/** Above 1 where the name contains the query, 1 where the purpose does, 0 where they have too little in common. */
function shareSaid(
	{ normalized: name, normalizedPurpose }: ListRecord,
	normalized: string,
): number {
	if (normalized.length < 2) return 0;
	if (name.includes(normalized)) return 1 + normalized.length / name.length;
	if (normalized.length < shortestPurpose) return 0;
	if (normalizedPurpose.includes(normalized)) return 1;
	const share = (text: string) => shareIn(text, bigramsOf(normalized));
	const together = share(`${name} ${normalizedPurpose}`);
	return together < leastPurpose ? 0 : (together + share(name)) / 2;
}

/** So many results stand before lists that a query names in part. */
const before = 3;

/**
 * Puts lists among what a normalized query finds: those that it names first, others behind the results of which the title
 * contains the query, and never among the first few.
 */
export function withLists(found: Found, { named, partly }: ListsNamed, normalized: string): Found {
	if (named.length + partly.length === 0) return found;
	const place = found.hits.reduce(
		(end, { record }, at) => (record.normalized.includes(normalized) ? Math.max(end, at + 1) : end),
		before,
	);
	const hits = [
		...named.map(hitOf),
		...found.hits.slice(0, place),
		...partly.map(hitOf),
		...found.hits.slice(place),
	];
	const words = [...new Set([...found.words, normalized])];
	const { note, ...others } = found;
	// Nothing had to be guessed where the query names a list.
	return { ...others, hits, words, ...(note && named.length === 0 && { note }) };
}

function hitOf(record: SearchRecord): Hit {
	return { record };
}
