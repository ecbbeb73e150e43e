import { agencies } from './agencies.ts';
import { documents, lastModified } from './documents.ts';
import { handMadePages, sectionOf } from './pages.ts';
import { listPaths } from './lists.ts';
import * as section from '../collections/sections.ts';
import { mostEntries } from '../formats/sitemap.ts';
import { site } from '../site.ts';
import type { DocumentCollection, PublishedDocument } from './documents.ts';
import type { SitemapEntry } from '../formats/sitemap.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';

export interface Sitemap {
	/** Name of the file, such as `sitemap-information.xml`. */
	file: string;
	entries: readonly SitemapEntry[];
}

/** One sitemap a section, more when a section outgrows the protocol's limit. Lists belong to their section. */
export const sitemaps: readonly Sitemap[] = [
	...split(section.home, [entry(section.home.path, newestDay()), ...pagesIn(section.home)]),
	...split(section.disclosure, [
		entry(section.disclosure.path, newestDay('information')),
		...pagesIn(section.disclosure),
	]),
	...split(section.information, documentEntries(section.information, 'information')),
	...split(
		section.normativeDocuments,
		documentEntries(section.normativeDocuments, 'normative-documents'),
	),
	...split(section.interpretations, documentEntries(section.interpretations, 'interpretations')),
	...split(section.agencies, [
		entry(section.agencies.path),
		...agencies.map(({ href, data }) => entry(href, data.updatedOn)),
	]),
	...split(section.siteMap, [entry(section.siteMap.path), entry(section.search.path)]),
];

/** The day of a sitemap's newest entry. */
export function newestEntry({ entries }: Sitemap): CalendarDate | undefined {
	return latest(entries.map(({ lastModified }) => lastModified));
}

export function absolute(path: string): string {
	return new URL(path, site.address).href;
}

function documentEntries(of: section.Section, collection: DocumentCollection): SitemapEntry[] {
	const lists = listPaths(of, collection).map(({ params, props: { list } }) => {
		const shown = list.kind === 'documents' ? list.documents : documents[collection];
		const path = params.list
			? `${of.path}${params.list.split('/').map(encodeURIComponent).join('/')}/`
			: of.path;
		return entry(path, latestOf(shown));
	});
	return [
		...lists,
		...documents[collection].map((document) => entry(document.href, lastModified(document))),
	];
}

function pagesIn({ id }: section.Section): SitemapEntry[] {
	return handMadePages
		.filter(({ href }) => sectionOf(href).id === id)
		.map(({ href, data }) => entry(href, data.updatedOn ?? data.publishedOn));
}

function newestDay(collection?: DocumentCollection): CalendarDate | undefined {
	return latestOf(collection ? documents[collection] : Object.values(documents).flat());
}

function latestOf(list: readonly PublishedDocument[]): CalendarDate | undefined {
	return latest(list.map(lastModified));
}

function latest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
	return days
		.filter((day) => day !== undefined)
		.reduce<CalendarDate | undefined>(
			(newest, day) => (newest === undefined || day > newest ? day : newest),
			undefined,
		);
}

function entry(path: string, lastModified?: CalendarDate): SitemapEntry {
	return { url: absolute(path), lastModified };
}

function split({ id }: section.Section, entries: readonly SitemapEntry[]): Sitemap[] {
	const count = Math.ceil(entries.length / mostEntries);
	return Array.from({ length: count }, (_, index) => ({
		file: index === 0 ? `sitemap-${id}.xml` : `sitemap-${id}-${index + 1}.xml`,
		entries: entries.slice(index * mostEntries, (index + 1) * mostEntries),
	}));
}
