import type { FilterCounts, Pagefind, SearchResponse } from './pagefind-api.ts';
import type { SearchState } from './search-state.ts';

/** What the index finds for a search. Without a query it is everything that passes the filters. */
export function find(
	pagefind: Pagefind,
	{ query, filters, sort }: SearchState,
): Promise<SearchResponse> {
	return pagefind.search(query === '' ? null : query, {
		filters,
		...(sort === 'date' && { sort: { date: 'desc' } }),
	});
}

/**
 * For each filter that is chosen: how many results each of its values would leave in place of the choice, so that a
 * choice can be changed without being taken back first.
 */
export async function countsOfChosen(
	pagefind: Pagefind,
	state: SearchState,
): Promise<FilterCounts> {
	const counts = Object.keys(state.filters).map(async (name) => {
		const { [name]: _, ...others } = state.filters;
		const { filters } = await find(pagefind, { ...state, filters: others });
		return [name, filters[name] ?? {}] as const;
	});
	return Object.fromEntries(await Promise.all(counts));
}
