import { find } from './finding/find.ts';
import { byDate, countsOf, narrowed } from './finding/narrow.ts';
import { withTitleNear } from './finding/near-titles.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Found, Hit } from './finding/hit.ts';
import type { FilterCounts } from './finding/narrow.ts';
import type { SearchIndex } from './finding/search-index.ts';
import type { SearchRecord } from './finding/search-record.ts';
import type { LeftOut } from './sites/join-sites.ts';
import type { SearchState } from './search-state.ts';

/** What the index answers to a search. */
export interface Answer extends Found {
	/** How many results each value of each filter would leave. */
	counts: FilterCounts;
	/** How many results there would be without filters. */
	unfiltered: number;
	/** Where nothing is found at all: pages with a title that shares the most with the query. */
	near: SearchRecord[];
	/** What of several sites was not searched. */
	leftOut?: LeftOut;
}

/** Answers on `day`, which decides what is in force. A search without words is for everything that the filters leave. */
export async function answerOf(
	index: SearchIndex,
	{ query, filters, sort }: SearchState,
	day: CalendarDate,
): Promise<Answer> {
	const found = query === '' ? everythingIn(index) : await find(index, query);
	const left = narrowed(found.hits, { filters, day });
	return {
		...found,
		hits: sort === 'date' ? byDate(left) : left,
		counts: countsOf(found.hits, { filters, day }),
		unfiltered: found.hits.length,
		near: found.hits.length > 0 ? [] : withTitleNear(index.records, index.fold.plain(query)),
		...(index.leftOut && { leftOut: index.leftOut }),
	};
}

export function everythingIn({ records }: SearchIndex): Found {
	return { hits: records.map((record): Hit => ({ record })), words: [] };
}
