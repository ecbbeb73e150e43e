import { ranked } from './by-title.ts';
import { bigramsOf, commonLength, shareIn } from '../text/similarity.ts';
import type { ListRecord } from '../index/extras.ts';
import type { Found, Hit } from './hit.ts';
import type { SearchRecord } from '../index/search-record.ts';

export interface ListsNamed {
	/** Lists whose name is the query or nearly so. */
	named: ListRecord[];
	/** A few lists whose name contains the query or whose purpose matches it; the nearest first. */
	partly: ListRecord[];
}

/**
 * When a query is nearly a name: the share of the query that the name contains, and the share of the name that the
 * query contains. It is higher for lists with similar names, because these begin or end alike.
 */
const nearly = { ofQuery: 0.8, ofName: 0.55, ofAlike: 0.7 };

/** The share of the query that a name and a purpose must contain together. */
const leastPurpose = 0.6;

const shortestPurpose = 4;
const mostPartly = 5;

/**
 * The lists that a normalized query names. If a name is equal to the query, names that are only similar are left out.
 */
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

/** Above 1 when the name contains the query, 1 when the purpose does, 0 when they have too little in common. */
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

/** The minimum number of results before lists that match only partly. */
const before = 3;

/**
 * Adds lists to the results of a normalized query: lists that it names come first; others come after the results whose
 * title contains the query, and never among the first few.
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
	// No note on guessing is needed when the query names a list.
	return { ...others, hits, words, ...(note && named.length === 0 && { note }) };
}

function hitOf(record: SearchRecord): Hit {
	return { record };
}
