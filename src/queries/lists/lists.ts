import { divisionsOf } from './divisions.ts';
import { documentsOf } from '../records/documents.ts';
import { filterNames, urlOf } from '../../search/search-state.ts';
import type { Portal } from '../portal.ts';
import type { Division } from './divisions.ts';
import type { Facet, FacetOption } from './facet.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { DocumentKind } from '../../collections/declarations/document-kind.ts';
import type { Section } from '../../collections/declarations/section.ts';

/** A page of a list. */
export interface ListPage {
	kind: 'documents';
	section: Section;
	facets: readonly Facet[];
	/** The facet that limits the list; absent on the list of all documents. */
	facet?: Facet;
	option?: FacetOption;
	/** Address of the list's first page. */
	href: string;
	/** The documents on this page. */
	documents: readonly PublishedDocument[];
	total: number;
	page: number;
	pageCount: number;
}

/** The page that lists all values of one facet. */
export interface FacetPage {
	kind: 'facet';
	section: Section;
	facet: Facet;
}

const pageSize = 30;

/** All list pages of a kind, paginated: all documents, each facet, each value of a facet. */
export function listsOf(portal: Portal, kind: DocumentKind): (ListPage | FacetPage)[] {
	const { section } = kind;
	const all: readonly PublishedDocument[] = documentsOf(portal, kind);
	const facets = divisionsOf(portal, kind).map((division) => facetOf(division, all, section));
	return [
		...pages({ kind: 'documents', section, facets, href: section.path, documents: all }),
		...facets.flatMap((facet) => [
			{ kind: 'facet', section, facet } satisfies FacetPage,
			...facet.options.flatMap((option) =>
				pages({
					kind: 'documents',
					section,
					facets,
					facet,
					option,
					href: option.href,
					documents: option.documents,
				}),
			),
		]),
	];
}

/** The address of page `page` of a list. */
export function pageHref(listHref: string, page: number): string {
	return page === 1 ? listHref : `${listHref}page/${page}/`;
}

/** The heading of a list. */
export function listName({ section, option }: ListPage): string {
	if (!option) return section.title;
	return option.description === undefined ? `${section.title}：${option.label}` : option.label;
}

/** The heading of the page that lists all values of one facet. */
export function facetName({ section, facet }: FacetPage): string {
	return `${section.title}：按${facet.label}查看`;
}

/** The address of a search limited to what a list shows, where the reader can add conditions. */
export function searchHref({ section, facet, option }: ListPage): string {
	const isFilter = filterNames.some((name) => name === facet?.step);
	const value = option && facet?.step === 'year' ? option.slug : option?.label;
	return urlOf({
		query: '',
		filters: { section: section.title, ...(facet && value && isFilter && { [facet.step]: value }) },
		sort: '',
	});
}

function pages(list: Omit<ListPage, 'total' | 'page' | 'pageCount'>): ListPage[] {
	const total = list.documents.length;
	const pageCount = Math.max(1, Math.ceil(total / pageSize));
	return Array.from({ length: pageCount }, (_, index) => ({
		...list,
		documents: list.documents.slice(index * pageSize, (index + 1) * pageSize),
		total,
		page: index + 1,
		pageCount,
	}));
}

function facetOf(division: Division, all: readonly PublishedDocument[], { path }: Section): Facet {
	const groups = new Map<string, PublishedDocument[]>(division.fixed?.map((slug) => [slug, []]));
	for (const document of all)
		for (const slug of division.slugsOf(document)) {
			const group = groups.get(slug);
			if (group) group.push(document);
			else groups.set(slug, [document]);
		}
	const href = `${path}${division.step}/`;
	const options = [...groups].map(([slug, documents]) => ({
		slug,
		label: division.labelOf(slug),
		...division.describe?.(slug),
		href: `${href}${encodeURIComponent(slug)}/`,
		documents,
	}));
	return {
		step: division.step,
		label: division.label,
		href,
		options: options.sort(division.compare),
	};
}
