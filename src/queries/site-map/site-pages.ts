import { derived } from '../derived.ts';
import { agencies } from '../records/agencies.ts';
import { answeringFor } from '../hubs/answering-agencies.ts';
import { auditPages } from '../ledger/audit-pages.ts';
import {
	catalogueAgencies,
	catalogueFields,
	catalogueLevels,
	newestOfEntries,
} from '../hubs/catalogue.ts';
import { documents, lastModified } from '../records/documents.ts';
import { facts } from './facts.ts';
import { facetName, listName, listPaths, pageHref } from '../lists/lists.ts';
import { handMadePages, sectionOf } from '../records/pages.ts';
import {
	agencyPage,
	documentPage,
	handMadePage,
	tablePage,
	templatePages,
} from './record-pages.ts';
import { barePage } from './site-page.ts';
import { publishedTables, tablePages } from '../tables/tables.ts';
import { catalogueItems } from '../../collections/tables/catalogue-items.ts';
import {
	agencies as agenciesSection,
	home,
	sections,
} from '../../collections/sections/sections.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';
import type { FacetPage, ListPage } from '../lists/lists.ts';
import type { DocumentCollection } from '../records/documents.ts';
import type { SitePage } from './site-page.ts';
import type { Section } from '../../collections/sections/sections.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** Every section's pages but its own, and those of the audit. */
const pagesBelow = derived(
	(portal) => new Map(sections.map((one) => [one, recordPages(portal, one)])),
);

const recordPagesOfAll = derived((portal) => [...pagesBelow(portal).values()].flat());

/**
 * Every page of the portal but the error page, by its section in the order of the site map. What a page's HTML, its
 * entries in sitemaps and the portal's own audit say of it all comes from here.
 */
export const sitePages = derived(
	(portal): ReadonlyMap<Section, readonly SitePage[]> =>
		new Map(
			sections.map((one) => [
				one,
				[
					...ownPage(portal, one),
					...(pagesBelow(portal).get(one) ?? []),
					...auditPages(portal, one, recordPagesOfAll(portal)),
				],
			]),
		),
);

const byPath = derived(
	(portal) =>
		new Map(
			[...sitePages(portal).values()].flat().map((page) => [decodeURIComponent(page.href), page]),
		),
);

/** The page at a path, however the path is encoded. */
export function sitePageAt(portal: Portal, path: string): SitePage | undefined {
	return byPath(portal).get(decodeURIComponent(path));
}

/** The section's page, where it is not the first of its lists; it changes with what it shows. */
function ownPage(portal: Portal, one: Section): SitePage[] {
	if (one.documents || publishedTables(portal).some(({ section }) => section.id === one.id))
		return [];
	const shown = sections.filter(({ id }) => one.shows?.includes(id));
	const changedOn =
		one.reviewedOn ?? latestDay([one, ...shown].map((each) => newestBelow(portal, each)));
	const stated = {
		section: one.id,
		agencies: answeringFor(portal, one),
		dates: { updated: changedOn },
	};
	const title = one.id === home.id ? portal.site.name : one.title;
	return [barePage({ href: one.path, title, facts: facts(stated), lastModified: changedOn })];
}

function newestBelow(portal: Portal, { path }: Section): CalendarDate | undefined {
	return latestDay(
		[...pagesBelow(portal)]
			.filter(([below]) => below.path.startsWith(path))
			.flatMap(([, pages]) => pages.map((each) => each.lastModified)),
	);
}

function recordPages(portal: Portal, one: Section): SitePage[] {
	const published = publishedTables(portal).find(({ section: { id } }) => id === one.id);
	if (published?.table.name === catalogueItems.name) return cataloguePages(portal, one);
	if (published)
		return tablePages(portal)
			.filter(({ published: { section } }) => section.id === one.id)
			.map((props) => tablePage(portal, props));
	return [
		...(one.documents ? documentPages(portal, one, one.documents) : []),
		...handMadePages(portal)
			.filter(({ href }) => sectionOf(href).id === one.id)
			.map((each) => handMadePage(portal, each)),
		...(one.id === agenciesSection.id
			? agencies(portal).map((agency) => agencyPage(portal, agency))
			: []),
		...templatePages(portal, one),
	];
}

function documentPages(portal: Portal, one: Section, collection: DocumentCollection): SitePage[] {
	return [
		...listPaths(portal, one, collection).map(({ props: { list } }) => listPage(list)),
		...documents(portal)[collection].map((document) => documentPage(portal, document)),
	];
}

/** A list states its section alone: what it lists speaks for itself. */
function listPage(list: ListPage | FacetPage): SitePage {
	const stated = facts({ section: list.section.id });
	if (list.kind === 'facet') {
		const shown = list.facet.options.flatMap((option) => option.documents);
		const { href } = list.facet;
		return barePage({
			href,
			title: facetName(list),
			facts: stated,
			lastModified: latestDay(shown.map(lastModified)),
		});
	}
	return barePage({
		href: pageHref(list.href, list.page),
		title: listName(list),
		facts: stated,
		lastModified: latestDay(list.documents.map(lastModified)),
	});
}

/** The pages of the fields are the catalogue; the others show the same items in another order. */
function cataloguePages(portal: Portal, one: Section): SitePage[] {
	const { id: section, path, title } = one;
	const groups = [
		...catalogueFields(portal),
		...catalogueAgencies(portal),
		...catalogueLevels(portal),
	];
	const own = {
		href: path,
		title,
		facts: facts({ section }),
		lastModified: latestDay(groups.map(({ entries }) => newestOfEntries(entries))),
	};
	return [
		barePage(own),
		...groups.map((group) =>
			barePage({
				href: group.href,
				title: `${title}：${group.title}`,
				facts: facts({
					section,
					agencies: catalogueFields(portal).includes(group) ? answeringFor(portal, one) : [],
				}),
				lastModified: newestOfEntries(group.entries),
			}),
		),
	];
}
