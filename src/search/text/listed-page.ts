/** A list, a matrix or an overview: the search knows it by its name and its purpose, without what it lists. */
export interface ListedPage {
	address: string;
	title: string;
	/** What it is for, a sentence. */
	purpose: string;
	/** Of its section, with commas between them. */
	keywords: string;
	/** It is one of many alike, found by its name alone. */
	byNameOnly?: boolean;
}

export const listsFile = 'lists';

/** Stands on `<main>` of such a page: `title` where it is found by its name alone. */
export const listAttribute = 'data-search-list';
