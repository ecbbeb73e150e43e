import type { Found, Hit } from './hit.ts';
import type { ListsNamed } from './lists-named.ts';
import type { SearchRecord } from './search-record.ts';

/** So many results stand before lists that a query names in part. */
const before = 3;

/**
 * Puts lists among what a plain query finds: those that it names first, others behind the results of which the title
 * contains the query, and never among the first few.
 */
export function withLists(found: Found, { named, partly }: ListsNamed, plain: string): Found {
	if (named.length + partly.length === 0) return found;
	const place = found.hits.reduce(
		(end, { record }, at) => (record.plain.includes(plain) ? Math.max(end, at + 1) : end),
		before,
	);
	const hits = [
		...named.map(hitOf),
		...found.hits.slice(0, place),
		...partly.map(hitOf),
		...found.hits.slice(place),
	];
	const words = [...new Set([...found.words, plain])];
	const { note, ...others } = found;
	// Nothing had to be guessed where the query names a list.
	return { ...others, hits, words, ...(note && named.length === 0 && { note }) };
}

function hitOf(record: SearchRecord): Hit {
	return { record };
}
