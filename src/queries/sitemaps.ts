import { agencies } from './agencies.ts';
import {
	catalogueAgencies,
	catalogueFields,
	catalogueLevels,
	newestOfEntries,
} from './catalogue.ts';
import { documents, lastModified } from './documents.ts';
import { newestOf } from './newest.ts';
import { handMadePages, sectionOf } from './pages.ts';
import { listPaths, pageHref } from './lists.ts';
import { publishedTables, tablePages } from './tables.ts';
import { catalogueItems } from '../collections/catalogue-items.ts';
import { reconsiderationTemplates } from '../collections/reconsideration-sections.ts';
import { agencies as agenciesSection, sections } from '../collections/sections.ts';
import { applicationTemplates, templatePath } from '../domain/application-templates.ts';
import { lawReviewedOn } from '../domain/reconsideration.ts';
import { mostEntries } from '../formats/sitemap.ts';
import { site } from '../site.ts';
import type { DocumentCollection, PublishedDocument } from './documents.ts';
import type { PublishedTable } from './tables.ts';
import type { Section } from '../collections/sections.ts';
import type { SitemapEntry } from '../formats/sitemap.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';

export interface Sitemap {
	/** Name of the file, such as `sitemap-information.xml`. */
	file: string;
	entries: readonly SitemapEntry[];
}

/** Every section's entries but its own page. */
const recordEntries = new Map(sections.map((one) => [one, recordEntriesOf(one)]));

/** One sitemap a section, more when a section outgrows the protocol's limit. */
export const sitemaps: readonly Sitemap[] = sections.flatMap((one) =>
	split(one, [...ownEntry(one), ...(recordEntries.get(one) ?? [])]),
);

/** The day of a sitemap's newest entry. */
export function newestEntry({ entries }: Sitemap): CalendarDate | undefined {
	return latest(entries.map(({ lastModified }) => lastModified));
}

export function absolute(path: string): string {
	return new URL(path, site.address).href;
}

/** The section's page, where it is not the first of its lists; it changes with what it shows. */
function ownEntry(one: Section): SitemapEntry[] {
	if (one.documents || publishedTables.some(({ section }) => section.id === one.id)) return [];
	const shown = sections.filter(({ id }) => one.shows?.includes(id));
	return [entry(one.path, one.reviewedOn ?? latest([one, ...shown].map(newestBelow)))];
}

function newestBelow({ path }: Section): CalendarDate | undefined {
	return latest(
		[...recordEntries]
			.filter(([below]) => below.path.startsWith(path))
			.flatMap(([, entries]) => entries.map(({ lastModified }) => lastModified)),
	);
}

function recordEntriesOf(one: Section): SitemapEntry[] {
	const published = publishedTables.find(({ section: { id } }) => id === one.id);
	if (published?.table.name === catalogueItems.name) return catalogueEntries(one);
	if (published) return tableEntries(published);
	return [
		...(one.documents ? documentEntries(one, one.documents) : []),
		...pagesIn(one),
		...(one.path === agenciesSection.path ? agencyEntries() : []),
		...templateEntries(one),
	];
}

/** An agency's page shows what it published last. */
function agencyEntries(): SitemapEntry[] {
	return agencies.map(({ id, href, data }) => {
		const shown = newestOf(id).flatMap(({ newest }) => newest.map(lastModified));
		return entry(href, latest([data.updatedOn, ...shown]));
	});
}

function documentEntries(of: Section, collection: DocumentCollection): SitemapEntry[] {
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

function catalogueEntries({ path }: Section): SitemapEntry[] {
	const groups = [...catalogueFields, ...catalogueAgencies, ...catalogueLevels];
	return [
		entry(path, latest(groups.map(({ entries }) => newestOfEntries(entries)))),
		...groups.map(({ href, entries }) => entry(href, newestOfEntries(entries))),
	];
}

function pagesIn({ id }: Section): SitemapEntry[] {
	return handMadePages
		.filter(({ href }) => sectionOf(href).id === id)
		.map(({ href, data }) => entry(href, data.updatedOn ?? data.publishedOn));
}

/** The forms that have a page below the section's own. */
function templateEntries({ path }: Section): SitemapEntry[] {
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

function split({ id }: Section, entries: readonly SitemapEntry[]): Sitemap[] {
	const count = Math.ceil(entries.length / mostEntries);
	return Array.from({ length: count }, (_, index) => ({
		file: index === 0 ? `sitemap-${id}.xml` : `sitemap-${id}-${index + 1}.xml`,
		entries: entries.slice(index * mostEntries, (index + 1) * mostEntries),
	}));
}
