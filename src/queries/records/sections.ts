import { derived } from '../derived.ts';
import { documentsOf } from './documents.ts';
import { allSectionsOf, documentColumnOf, tablesOf } from './own-columns.ts';
import { handMadeRecords } from './pages.ts';
import { information } from '../../collections/information.ts';
import { publicationEnd } from '../../collections/fields/publication-end.ts';
import { home } from '../../collections/sections/sections.ts';
import { shownSections } from '../../collections/sections/shown-sections.ts';
import type { Section, SectionRecords } from '../../collections/declarations/section.ts';
import type { Portal } from '../portal.ts';

/** The sections that have a page today, in the order of the site map. */
export const sectionsOf = derived((portal): readonly Section[] =>
	shownSections(allSectionsOf(portal), {
		switchedOff: portal.site.switchedOff ?? [],
		has: (records) => hasRecords(portal, records),
		places: columnsInUse(portal).map((id) => documentColumnOf(portal, id)?.place),
		handMade: handMadeRecords(portal).map(({ href }) => decodeURIComponent(href)),
	}),
);

/** Ids of the columns that have a document today. */
const columnsInUse = derived((portal) => [
	...new Set(documentsOf(portal, information).flatMap(({ data }) => data.column ?? [])),
]);

/** The sections that the county does not run, with its reasons. */
export const switchedOffSections = derived((portal) =>
	(portal.site.switchedOff ?? []).flatMap(({ section: id, reason }) => {
		const section = allSectionsOf(portal).find((one) => one.id === id);
		return section ? [{ title: section.title, reason }] : [];
	}),
);

/** Whether the section has a page today. */
export function isShown(portal: Portal, { id }: Pick<Section, 'id'>): boolean {
	return sectionsOf(portal).some((section) => section.id === id);
}

/** The address of the section; `undefined` while it has no page. */
export function hrefOfSection(portal: Portal, section: Section): string | undefined {
	return isShown(portal, section) ? section.path : undefined;
}

/** The static path of a section's own page, for a route `[...section].astro` in its folder; none while it has no page. */
export function sectionPaths(portal: Portal, section: Section) {
	return isShown(portal, section) ? [{ params: { section: undefined } }] : [];
}

/** The section of a page: the last one whose address contains the page's address. */
export function sectionOf(portal: Portal, href: string): Section {
	return sectionsOf(portal).findLast(({ path }) => href.startsWith(path)) ?? home;
}

/** The section with the longest address that contains the page's; the home page's where there is no other. */
export function deepestSectionOf(portal: Portal, href: string): Section {
	return (
		sectionsOf(portal)
			.filter(({ path }) => path !== home.path && href.startsWith(path))
			.toSorted((a, b) => b.path.length - a.path.length)[0] ?? home
	);
}

/** Whether any of the records is public today; a table keeps the notices of rows that no longer are. */
function hasRecords(portal: Portal, { collection, fits = () => true }: SectionRecords): boolean {
	const isTable = tablesOf(portal).some(({ name }) => name === collection);
	const records = portal.content.records.get(collection) ?? [];
	return records.some(({ data }) => fits(data) && (isTable || !publicationEnd(data, portal.today)));
}
