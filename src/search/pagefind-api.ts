/** The part of Pagefind 1.6.0's browser API that the search page uses. */
export interface Pagefind {
	options: (options: { excerptLength?: number }) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<FilterCounts>;
	search: (query: string | null, options: SearchOptions) => Promise<SearchResponse>;
}

export type FilterCounts = Record<string, Record<string, number>>;

export interface SearchOptions {
	filters: Record<string, string>;
	sort?: Record<string, 'asc' | 'desc'>;
}

export interface SearchResponse {
	results: readonly { id: string; data: () => Promise<ResultData> }[];
	filters: FilterCounts;
}

export interface ResultData {
	url: string;
	/** HTML in which nothing but `<mark>` is markup. */
	excerpt: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}
