import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { addressOf } from '../../collections/sections/addresses.ts';
import { pages } from '../../collections/registers/pages.ts';
import { publicationEnd } from '../../collections/fields/publication-end.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Entry } from '../portal.ts';
import type { DataOf } from '../../collections/declarations/collection.ts';

/** A page that the county wrote by hand, with its address. */
export interface HandMadePage extends Entry<DataOf<typeof pages>> {
	href: string;
}

/** Pages that the county wrote by hand and that are public today, ordered by address. */
export const handMadeRecords = derived((portal): readonly HandMadePage[] =>
	entriesOf(portal, pages)
		.filter(({ data }) => !publicationEnd(data, portal.today))
		.map((entry) => ({ ...entry, href: addressOf(pages, entry.id) }))
		.sort((a, b) => compareText(a.id, b.id)),
);
