import type { PublishedDocument } from '../records/documents.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { Member, MemberCount } from '../records/members.ts';

/** One value of a facet, such as 2024年 or 即将到期, with the address of its list. */
export interface FacetOption {
	slug: string;
	label: string;
	/** The label on each day: an agency that is abolished is marked. */
	labels: ByDay<string>;
	href: string;
	/** The documents in its list today. */
	documents: readonly PublishedDocument[];
	/** Those and the ones that join the list as the days go by, in the order of the list. */
	members: readonly Member[];
	count: MemberCount;
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
	/** Documents move from list to list as the days go by. */
	isDated: boolean;
}
