import { agencies } from './agencies.ts';
import {
	catalogueAgencies,
	catalogueFields,
	catalogueLevels,
	newestOfEntries,
} from './catalogue.ts';
import { documents, lastModified } from './documents.ts';
import { handMadePages, sectionOf } from './pages.ts';
import { listPaths, pageHref } from './lists.ts';
import { publishedTables, tablePages } from './tables.ts';
import { catalogueItems } from '../collections/catalogue-items.ts';
import {
	reconsideration,
	reconsiderationChannels,
	reconsiderationJurisdiction,
	reconsiderationTemplates,
} from '../collections/reconsideration-sections.ts';
import * as section from '../collections/sections.ts';
import { applicationTemplates, templatePath } from '../domain/application-templates.ts';
import { lawReviewedOn } from '../domain/reconsideration.ts';
import { mostEntries } from '../formats/sitemap.ts';
import { site } from '../site.ts';
import type { DocumentCollection, PublishedDocument } from './documents.ts';
import type { PublishedTable } from './tables.ts';
import type { SitemapEntry } from '../formats/sitemap.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';

export interface Sitemap {
	/** Name of the file, such as `sitemap-information.xml`. */
	file: string;
	entries: readonly SitemapEntry[];
}

const agencyEntries = agencies.map(({ href, data }) => entry(href, data.updatedOn));

/** One sitemap a section, more when a section outgrows the protocol's limit. */
export const sitemaps: readonly Sitemap[] = section.sections.flatMap((one) =>
	split(one, entriesOf(one)),
);

/** The day of a sitemap's newest entry. */
export function newestEntry({ entries }: Sitemap): CalendarDate | undefined {
	return latest(entries.map(({ lastModified }) => lastModified));
}

export function absolute(path: string): string {
	return new URL(path, site.address).href;
}

/** The section's own page with its lists, its hand-made pages, its records. */
function entriesOf(one: section.Section): SitemapEntry[] {
	const published = publishedTables.find(({ section: { id } }) => id === one.id);
	if (published?.table.name === catalogueItems.name) return catalogueEntries(one);
	if (published) return tableEntries(published);
	if (one.documents) return [...documentEntries(one, one.documents), ...pagesIn(one)];
	return [
		entry(one.path, ownDay(one)),
		...pagesIn(one),
		...(one.id === section.agencies.id ? agencyEntries : []),
		...templateEntries(one),
	];
}

/** A page that shows the newest of several collections changes with them. */
function ownDay({ id }: section.Section): CalendarDate | undefined {
	if (id === section.home.id || id === section.duties.id)
		return latestOf(Object.values(documents).flat());
	if (id === reconsideration.id) return latestOf(documents['reconsideration-decisions']);
	if (id === reconsiderationJurisdiction.id || id === reconsiderationChannels.id)
		return latest(agencies.map(({ data }) => data.updatedOn));
	if (id.startsWith(`${reconsideration.id}-`) || id === section.requestForm.id)
		return lawReviewedOn;
	if (id === section.cleanUp.id) return latestOf(documents['normative-documents']);
	if (id === section.reportMatrix.id || id === section.ruleOfLaw.id)
		return latestOf(documents['rule-of-law-reports']);
	if (id !== section.disclosure.id) return undefined;
	return latestOf([
		...documents['disclosure-guides'],
		...documents.information,
		...documents['disclosure-reports'],
	]);
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

/** The pages of a table; its downloads are not pages. */
function tableEntries({ section: { path } }: PublishedTable): SitemapEntry[] {
	return tablePages()
		.filter(({ published }) => published.section.path === path)
		.map(({ href, page, part }) => entry(pageHref(href, page), part?.changedOn));
}

function catalogueEntries({ path }: section.Section): SitemapEntry[] {
	const groups = [...catalogueFields, ...catalogueAgencies, ...catalogueLevels];
	return [
		entry(path, latest(groups.map(({ entries }) => newestOfEntries(entries)))),
		...groups.map(({ href, entries }) => entry(href, newestOfEntries(entries))),
	];
}

function pagesIn({ id }: section.Section): SitemapEntry[] {
	return handMadePages
		.filter(({ href }) => sectionOf(href).id === id)
		.map(({ href, data }) => entry(href, data.updatedOn ?? data.publishedOn));
}

/** The forms that have a page below the section's own. */
function templateEntries({ path }: section.Section): SitemapEntry[] {
	return applicationTemplates
		.map(templatePath)
		.filter((href) => path === reconsiderationTemplates.path && href.startsWith(path))
		.map((href) => entry(href, lawReviewedOn));
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
