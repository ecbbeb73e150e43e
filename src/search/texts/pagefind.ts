/** What of Pagefind's own program in the browser (`pagefind.js`) is used. */
export interface PagefindModule {
	createInstance: (options: { basePath: string; metaCacheTag: string }) => PagefindInstance;
}

export interface PagefindInstance {
	/** Resolves when the index is open. */
	filters: () => Promise<unknown>;
	/** Loads the files of the index that may have a word. */
	preload: (word: string) => Promise<unknown>;
	/** A word in quotation marks is that word, without them one that begins so. */
	search: (
		query: string,
	) => Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}
