import { divisionsOf } from './divisions.ts';
import { documents } from '../records/documents.ts';
import { filterNames, urlOf } from '../../search/search-state.ts';
import type { Portal } from '../portal.ts';
import type { Division } from './divisions.ts';
import type { Section } from '../../collections/sections/sections.ts';
import type { DocumentCollection, PublishedDocument } from '../records/documents.ts';

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

/** A page of a list. */
export interface ListPage {
	kind: 'documents';
	section: Section;
	facets: readonly Facet[];
	/** What the list is limited to; absent on the list of all documents. */
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

/** All list pages of a collection, as static paths below its section: all, by each facet, by each of its values; paginated. */
export function listPaths(portal: Portal, section: Section, collection: DocumentCollection) {
	const all = documents(portal)[collection];
	const facets = divisionsOf(portal, collection).map((division) => facetOf(division, all, section));
	const paths = [
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
	return paths.map((list) => ({ params: { list: stepsBelow(section, list) }, props: { list } }));
}

/** The address of page `page` of a list. */
export function pageHref(listHref: string, page: number): string {
	return page === 1 ? listHref : `${listHref}page/${page}/`;
}

/** The heading of a list. */
export function listName({ section, option }: ListPage): string {
	return option ? `${section.title}：${option.label}` : section.title;
}

/** The heading of the page that lists all values of one facet. */
export function facetName({ section, facet }: FacetPage): string {
	return `${section.title}：按${facet.label}查看`;
}

/** The search narrowed to what a list shows, where further conditions can be added. */
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

function stepsBelow({ path }: Section, list: ListPage | FacetPage): string | undefined {
	const href = list.kind === 'facet' ? list.facet.href : pageHref(list.href, list.page);
	return decodeURIComponent(href.slice(path.length, -1)) || undefined;
}
