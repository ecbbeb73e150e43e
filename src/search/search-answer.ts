import { factsAsked } from './finding/facts-asked.ts';
import { find } from './finding/find.ts';
import { hitsOf } from './finding/hit.ts';
import { listsNamed, withLists } from './finding/lists.ts';
import { byDate, countsOf, filtered } from './finding/filtered.ts';
import { withTitleNear } from './finding/by-title.ts';
import type { LeftOut } from './index/searched-site.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { AnsweringFact } from './finding/fact-subject.ts';
import type { Found } from './finding/hit.ts';
import type { FilterCounts } from './finding/filtered.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { SearchRecord } from './index/search-record.ts';
import type { SearchState } from './search-state.ts';

/** The answer of the index to a search. */
export interface SearchAnswer extends Found {
	/** The facts that the search asks for. */
	facts: AnsweringFact[];
	/** How many results each value of each filter would leave. */
	counts: FilterCounts;
	/** How many results there would be without filters. */
	unfiltered: number;
	/** Pages whose titles share the most characters with the query, for a search without any result. */
	near: SearchRecord[];
	/** The sites, among several, that were not searched. */
	leftOut?: LeftOut;
}

/**
 * Answers a search on `day`, which decides what is in force. A search without words returns everything that passes the
 * filters. With `texts` the texts are searched in any case, not only when no title contains the query.
 */
export async function searchAnswer(
	opened: SearchIndex,
	{ query, filters, sort }: SearchState,
	day: CalendarDate,
	{ texts = false } = {},
): Promise<SearchAnswer> {
	const index = (await opened.complete?.()) ?? opened;
	const [found, facts] = await Promise.all([
		query === '' ? everythingIn(index) : foundAndListed(index, query, { day, texts }),
		factsAsked(index, query),
	]);
	const hits = found.hits.length > 0 ? found.hits : hitsOf(facts.map(({ record }) => record));
	const left = filtered(hits, { filters, day });
	return {
		...found,
		facts,
		hits: sort === 'date' ? byDate(left) : left,
		counts: countsOf(hits, { filters, day }),
		unfiltered: hits.length,
		near: hits.length > 0 ? [] : withTitleNear(index.records, index.normalizer.normalize(query)),
		...(index.leftOut && { leftOut: index.leftOut }),
	};
}

async function foundAndListed(
	index: SearchIndex,
	query: string,
	{ day, texts }: { day: CalendarDate; texts: boolean },
): Promise<Found> {
	const normalized = index.normalizer.normalize(query);
	const finding = find(index, query, day, { texts });
	const [found, lists] = await Promise.all([finding, index.readLists()]);
	return withLists(found, listsNamed(lists, normalized), normalized);
}

export function everythingIn({ records }: SearchIndex): Found {
	return { hits: hitsOf(records.filter(({ isWithheld }) => !isWithheld)), words: [] };
}
