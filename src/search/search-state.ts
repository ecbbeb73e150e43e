/** What the reader asks for. It is written into the address, so that a search can be shared and stepped back to. */
export interface SearchState {
	query: string;
	/** Filter name → chosen value. */
	filters: Record<string, string>;
	sort: '' | 'date';
}

export const filterNames = ['section', 'issuer', 'year', 'status', 'topic'] as const;

export function createState(data: { get: (name: string) => unknown }): SearchState {
	const value = (name: string) => String(data.get(name) ?? '').trim();
	const chosen = filterNames
		.map((name) => [name, value(name)] as const)
		.filter(([, choice]) => choice !== '');
	return {
		query: value('q'),
		filters: Object.fromEntries(chosen),
		sort: value('sort') === 'date' ? 'date' : '',
	};
}

export function readState(search: string): SearchState {
	return createState(new URLSearchParams(search));
}

export function urlOf({ query, filters, sort }: SearchState): string {
	const parameters = new URLSearchParams({
		...(query && { q: query }),
		...filters,
		...(sort && { sort }),
	});
	const search = parameters.toString();
	return search === '' ? '/search/' : `/search/?${search}`;
}
