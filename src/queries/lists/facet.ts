import type { PublishedDocument } from '../records/documents.ts';

/** One value of a facet, such as 2024年 or 即将到期, with the address of its list. */
export interface FacetOption {
	slug: string;
	label: string;
	href: string;
	documents: readonly PublishedDocument[];
	/** What the list holds, if it stands for itself: it is called by its label alone, and the search finds it. */
	description?: string | undefined;
	/** The words by which the list is found, if it stands for itself. */
	keywords?: string | undefined;
}

/** A way of dividing a collection, with all its values. */
export interface Facet {
	step: string;
	label: string;
	href: string;
	options: readonly FacetOption[];
}
