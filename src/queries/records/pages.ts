import { getCollection } from 'astro:content';
import { addressOf } from '../../collections/sections/addresses.ts';
import { pages } from '../../collections/pages.ts';
import { publicationEnd } from '../../collections/fields/publication-end.ts';
import { home, sections } from '../../collections/sections/sections.ts';
import { today } from '../../today.ts';
import type { Section } from '../../collections/sections/sections.ts';

export type HandMadePage = (typeof handMadePages)[number];

/** Pages that the county wrote by hand and that are public today, in the order of their addresses. */
export const handMadePages = (await getCollection('pages'))
	.filter(({ data }) => !publicationEnd(data, today))
	.map((entry) => ({ id: entry.id, data: entry.data, entry, href: addressOf(pages, entry.id) }))
	.sort((a, b) => (a.id < b.id ? -1 : 1));

/** Address of the page on which the county says how accessible its portal is. */
export const accessibilityStatement = handMadePages.find(({ id }) => id === 'accessibility')?.href;

/** The section a hand-made page stands in: the deepest one whose address encloses the page's. */
export function sectionOf(href: string): Section {
	return sections.findLast(({ path }) => href.startsWith(path)) ?? home;
}
