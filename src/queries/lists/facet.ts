import type { PublishedDocument } from '../records/documents.ts';

/** One value of a facet, such as 2024年 or 即将到期, with the address of its list. */
export interface FacetOption {
	slug: string;
	label: string;
	href: string;
	documents: readonly PublishedDocument[];
}

/** A way of dividing a collection, with all its values. */
export interface Facet {
	step: string;
	label: string;
	href: string;
	options: readonly FacetOption[];
}
