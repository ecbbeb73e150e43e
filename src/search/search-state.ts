/** The search of a reader. The address contains it, so that a search can be shared and restored. */
export interface SearchState {
	query: string;
	/** Filter name → chosen value. */
	filters: Record<string, string>;
	sort: '' | 'date';
}

export const filterNames = ['section', 'issuer', 'year', 'status', 'topic', 'site'] as const;

/** The maximum number of characters of a query; no title is longer. */
export const longestQuery = 150;

export function readState(search: string): SearchState {
	const parameters = new URLSearchParams(search);
	const value = (name: string) => (parameters.get(name) ?? '').trim();
	const chosen = filterNames
		.map((name) => [name, value(name)] as const)
		.filter(([, choice]) => choice !== '');
	return {
		query: value('q').slice(0, longestQuery),
		filters: Object.fromEntries(chosen),
		sort: value('sort') === 'date' ? 'date' : '',
	};
}

/** True for a search without a query and without a filter. */
export function isEmpty({ query, filters }: SearchState): boolean {
	return query === '' && Object.keys(filters).length === 0;
}

/** The path of the search within the site. */
export function urlOf({ query, filters, sort }: SearchState): string {
	const parameters = new URLSearchParams({
		...(query && { q: query }),
		...filters,
		...(sort && { sort }),
	});
	const search = parameters.toString();
	return search === '' ? '/search/' : `/search/?${search}`;
}
