import { divisionsOf } from './divisions.ts';
import { countOf, lastingCount, lastingMembers, memberOf } from '../records/members.ts';
import { documentsOf } from '../records/documents.ts';
import { filterNames, urlOf } from '../../search/search-state.ts';
import { always, mapByDay } from '../../domain/dates/by-day.ts';
import type { Portal } from '../portal.ts';
import type { Division } from './divisions.ts';
import type { Facet, FacetOption } from './facet.ts';
import type { Member, MemberCount } from '../records/members.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { DocumentKind } from '../../collections/declarations/document-kind.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
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
	/** The documents on this page today. */
	documents: readonly PublishedDocument[];
	/** Those and the ones that join the list on this page as the days go by. */
	members: readonly Member[];
	count: MemberCount;
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
	const members = lastingMembers(portal, all);
	const facets = divisionsOf(portal, kind).map((division) =>
		facetOf(portal, { division, all, section }),
	);
	return [
		...pages({
			kind: 'documents',
			section,
			facets,
			href: section.path,
			members,
			count: lastingCount(portal, members),
		}),
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
					members: option.members,
					count: option.count,
				}),
			),
		]),
	];
}

/** The heading of a list. */
export function listName({ section, option }: ListPage): string {
	return option ? nameWith(section, option, option.label) : section.title;
}

/** The heading of a list on each day. */
export function listNames({ today }: Portal, { section, option }: ListPage): ByDay<string> {
	return option
		? mapByDay(option.labels, (label) => nameWith(section, option, label))
		: always(section.title, today);
}

function nameWith({ title }: Section, { description }: FacetOption, label: string): string {
	return description === undefined ? `${title}：${label}` : label;
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

function pages(list: Omit<ListPage, 'documents' | 'page' | 'pageCount'>): ListPage[] {
	const pageCount = Math.max(1, Math.ceil(list.members.length / pageSize));
	return Array.from({ length: pageCount }, (_, index) => {
		const members = list.members.slice(index * pageSize, (index + 1) * pageSize);
		return { ...list, members, documents: documentsToday(members), page: index + 1, pageCount };
	});
}

function documentsToday(members: readonly Member[]): PublishedDocument[] {
	return members.filter(({ listed }) => listed[0].value).map(({ document }) => document);
}

function facetOf(
	portal: Portal,
	of: { division: Division; all: readonly PublishedDocument[]; section: Section },
): Facet {
	const { division, all, section } = of;
	const { step, label, isDated } = division;
	const groups = new Map<string, Member[]>(division.fixed?.map((slug) => [slug, []]));
	for (const document of all) {
		const slugs = division.slugsOf(document);
		for (const slug of new Set(slugs.flatMap(({ value }) => value))) {
			const listed = mapByDay(slugs, (value) => value.includes(slug));
			const member = memberOf(portal, document, listed);
			if (!member) continue;
			const group = groups.get(slug);
			if (group) group.push(member);
			else groups.set(slug, [member]);
		}
	}
	const href = `${section.path}${step}/`;
	const options = [...groups].map(([slug, members]) => ({
		slug,
		label: division.labelOf(slug),
		labels: division.labelsOf?.(slug) ?? always(division.labelOf(slug), portal.today),
		...division.describe?.(slug),
		href: `${href}${encodeURIComponent(slug)}/`,
		documents: documentsToday(members),
		members,
		count: isDated ? countOf(portal, members) : lastingCount(portal, members),
	}));
	return { step, label, href, isDated, options: options.sort(division.compare) };
}
