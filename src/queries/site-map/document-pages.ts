import { derived } from '../derived.ts';
import { documentFacts, documentKeywords } from '../document/document-facts.ts';
import { articleOf, jsonLdOf } from '../document/document-page.ts';
import { documentHeadings, isEmptyDocument } from '../document/document-view.ts';
import { facetName, listName, listsOf } from '../lists/lists.ts';
import { pageHref } from '../page-href.ts';
import { allDocuments, documentsOf, isOf, lastModified } from '../records/documents.ts';
import { keywordsOf } from '../../collections/portal/meta-labels.ts';
import { endOfPublication } from '../../collections/fields/publication-end.ts';
import { sitePage } from './site-page.ts';
import { documentColumnOf } from '../records/own-columns.ts';
import { columnHref, information } from '../../collections/information.ts';
import { disclosureReports } from '../../collections/disclosure-reports.ts';
import { documentKinds } from '../../collections/document-kinds.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import type { FacetPage, ListPage } from '../lists/lists.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { Portal } from '../portal.ts';
import type { SitePage } from './site-page.ts';

/** The pages of all documents. */
export const documentPages = derived((portal): readonly SitePage<PublishedDocument>[] =>
	allDocuments(portal).map((document) => documentPage(portal, document)),
);

/**
 * The pages of all lists of documents. A list states only its section, because the listed documents state their own
 * facts.
 */
export const listPages = derived((portal): readonly SitePage<ListPage | FacetPage>[] =>
	documentKinds
		.filter((kind) => documentsOf(portal, kind).length > 0)
		.flatMap((kind) => listsOf(portal, kind).map((list) => listPage(portal, list))),
);

function documentPage(portal: Portal, document: PublishedDocument): SitePage<PublishedDocument> {
	const { href, data, kind } = document;
	const { section } = kind;
	return sitePage(portal, {
		href,
		title: data.title,
		section,
		description: data.summary ?? section.description,
		trail: trailOf(portal, document),
		article: articleOf(portal, document),
		jsonLd: () => jsonLdOf(portal, document),
		facts: documentFacts(portal, document),
		lastModified: lastModified(document),
		keywords: keywordsOf(documentKeywords(document), section),
		figures: figuresOf(document),
		headings: () => documentHeadings(portal, document),
		saysNothing: () => isEmptyDocument(portal, document),
		ending: endOfPublication(data),
		found: 'text',
		subject: document,
	});
}

/** The list of the document's column. */
function trailOf(portal: Portal, document: PublishedDocument): SitePage['trail'] {
	const column = isOf(information, document)
		? documentColumnOf(portal, document.data.column)
		: undefined;
	return column ? [{ label: column.title, href: columnHref(column.id) }] : [];
}

function listPage(portal: Portal, list: ListPage | FacetPage): SitePage<ListPage | FacetPage> {
	const { section, facet } = list;
	if (list.kind === 'facet')
		return sitePage(portal, {
			href: list.facet.href,
			title: facetName(list),
			section,
			lastModified: newest(list.facet.options.flatMap((option) => option.documents)),
			subject: list,
		});
	return sitePage(portal, {
		href: pageHref(list.href, list.page),
		title: listName(list),
		number: list.page,
		section,
		description: list.option?.description ?? section.description,
		columnKeywords: list.option?.keywords,
		trail: facet ? [{ label: facet.label, href: facet.href }] : [],
		lastModified: newest(list.documents),
		saysNothing: () => list.documents.length === 0,
		found: isFound(list) ? 'purpose' : undefined,
		subject: list,
	});
}

/** The search finds the first page of all documents, and of a list that stands for itself. */
function isFound({ facet, option, page }: ListPage): boolean {
	return page === 1 && (!facet || option?.description !== undefined);
}

function newest(documents: readonly PublishedDocument[]) {
	return latestDay(documents.map(lastModified));
}

function figuresOf(document: PublishedDocument): SitePage['figures'] {
	if (!isOf(disclosureReports, document)) return undefined;
	const { applications, disputes } = document.data;
	if (!applications && !disputes) return undefined;
	return { ...(applications && { applications }), ...(disputes && { disputes }) };
}
