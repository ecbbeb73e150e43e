import {
	catalogueColumns,
	catalogueRows,
	catalogueSummary,
} from '../document/decision-catalogue.ts';
import { memberSummary } from '../document/document-summary.ts';
import { catalogueLinks } from './catalogue-links.ts';
import { catalogueEntriesAt } from '../hubs/catalogue.ts';
import { columnLinks } from '../lists/column-links.ts';
import { sectionFreshness } from '../ledger/freshness.ts';
import { channelsOf } from './interaction.ts';
import { allAgencies, isPlate, presentByDay } from '../records/agencies.ts';
import { documentsOf } from '../records/documents.ts';
import { sectionsOf } from '../records/sections.ts';
import { listNames, searchHref } from '../lists/lists.ts';
import { pageHref } from '../page-href.ts';
import { countText, lastKnownDay } from '../records/members.ts';
import { combineByDay, mapByDay } from '../../domain/dates/by-day.ts';
import { listPage } from '../../interface/zh-CN.ts';
import { kindsOnPages } from '../../domain/documents/channel-kinds.ts';
import { documentKinds } from '../../collections/document-kinds.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { majorDecisions } from '../../collections/major-decisions.ts';
import type { DocumentKind } from '../../collections/declarations/document-kind.ts';
import type { Section } from '../../collections/declarations/section.ts';
import type { Portal } from '../portal.ts';
import type { Facet, FacetOption } from '../lists/facet.ts';
import type { ListPage } from '../lists/lists.ts';

/** Everything that a page of a list shows. */
export type ListView = ReturnType<typeof listView>;

export function listView(portal: Portal, list: ListPage) {
	const { section, facet, option, page } = list;
	const isFirstOfAll = !facet && page === 1;
	const kind = documentKinds.find(({ name }) => name === section.documents);
	const facets = list.facets.map((each) => facetView(portal, each));
	return {
		section,
		heading: listNames(portal, list),
		asOf: portal.today,
		/** How many documents the list has, as a text, on which day; empty where it is not known. */
		count: countText(list.count, (count) => listPage.count(count, list.pageCount)),
		number: page,
		pageCount: list.pageCount,
		hrefOf: (number: number) => pageHref(list.href, number),
		search: searchHref(list),
		freshness: isFirstOfAll ? sectionFreshness(portal, section.id) : undefined,
		items: list.members.map((member) => memberSummary(portal, member)),
		catalogue:
			kind?.name === majorDecisions.name && facet?.step === 'catalogue' && option
				? {
						caption: option.label,
						summary: catalogueSummary(portal, option.documents),
						columns: catalogueColumns,
						rows: catalogueRows(portal, list.documents),
					}
				: undefined,
		coverage: isFirstOfAll && kind?.ofAgency ? coverageOf(portal, kind) : undefined,
		/** The items of the standard catalogue that are kept in this list. */
		catalogueItems: catalogueLinks(catalogueEntriesAt(portal, list.href)),
		overviews: overviewsOf(portal, kind),
		/** Where citizens object to what the first page of the section lists. */
		channels:
			isFirstOfAll && kind?.name === normativeDocuments.name
				? channelsOf(portal, kindsOnPages.documents)
				: [],
		columns: isFirstOfAll ? columnLinks(portal, section.id) : [],
		/** Of which day the numbers of documents by state are, and until which day that is the reader's. */
		states: facets.filter(({ isDated }) => isDated),
		facets,
		current: list.href,
	};
}

/** What a division of a kind shows: its values, with the number of documents of each as a text. */
export type FacetView = ReturnType<typeof facetView>;

export function facetView(portal: Portal, { label, href, isDated, options }: Facet) {
	/** A state has a list on every day; another value as long as it has a document. */
	const hasList = ({ count }: FacetOption) => mapByDay(count, (number) => isDated || number !== 0);
	return {
		label,
		href,
		isDated,
		options: options.map((option) => ({
			labels: option.labels,
			href: option.href,
			count: countText(option.count),
			shown: hasList(option),
		})),
		/** How many values there are. */
		optionCount: combineByDay(
			options.map(hasList),
			(shown) => shown.filter(Boolean).length,
			portal.today,
		),
		asOf: portal.today,
		/** The last day of which the numbers of a division by state are known. */
		until: lastKnownDay(portal),
	};
}

/** Every agency of the county as long as it is not abolished, with the address of its own document if it has one. */
function coverageOf(portal: Portal, kind: DocumentKind) {
	const documentOf = new Map(documentsOf(portal, kind).map(({ id, href }) => [id, href]));
	const owing = allAgencies(portal).filter(
		(agency) => agency.data.type !== 'superior' && !isPlate(agency),
	);
	return presentByDay(portal, owing).map(({ entry: { id, data }, isListed }) => ({
		name: data.name,
		href: documentOf.get(id),
		isListed,
	}));
}

function overviewsOf(portal: Portal, kind: DocumentKind | undefined): readonly Section[] {
	return sectionsOf(portal).filter(({ id }) => kind?.overviews?.includes(id));
}
