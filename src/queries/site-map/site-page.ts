import { breadcrumbData, breadcrumbsOf } from './breadcrumbs.ts';
import { frameOf } from './frame.ts';
import { feedLinkAt } from '../feeds/feeds.ts';
import { facts } from '../facts.ts';
import { mainLanguage } from '../../interface/frame.ts';
import type { Facts, PublishedRow } from '../../audit/judging/facts.ts';
import type { Withdrawal } from '../../collections/declarations/table.ts';
import type { Section } from '../../collections/declarations/section.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ReportRows } from '../../domain/reports/annual-report-tables.ts';
import type { Language } from '../../interface/frame.ts';
import type { Portal } from '../portal.ts';
import type { Breadcrumb } from './breadcrumbs.ts';
import type { FeedLink } from '../feeds/feeds.ts';
import type { Frame } from './frame.ts';
import type { Article } from '../../collections/portal/meta-labels.ts';

/**
 * A page of the portal as one value. Its HTML, the sitemaps, the site map, the portal's own audit and pages that link
 * to it all use this value.
 */
export interface SitePage<Subject = unknown> {
	/** The address from the root, percent-encoded. */
	href: string;
	/** Its heading, without the page number in a list. */
	title: string;
	/** Its page number in a list; 1 for every other page. */
	number: number;
	section: Section;
	/** The purpose of the page, for search engines and for the portal's search. */
	description: string;
	/** The pages between the section and this page, both excluded. */
	trail: readonly { label: string; href: string }[];
	/** The pages above it, the home page first. */
	breadcrumbs: readonly Breadcrumb[];
	/** The same for programs; made only when the page is rendered. */
	breadcrumbData: () => string | undefined;
	/** The feed that belongs to it. */
	feed?: FeedLink | undefined;
	language: Language;
	/** The article data of a page that is a document. */
	article?: Article | undefined;
	facts: Facts;
	/** The day on which its content last changed; absent when it is not known. */
	lastModified?: CalendarDate | undefined;
	/** The keywords of the column whose list the page is; those of the section stand on other pages. */
	columnKeywords?: string | undefined;
	/** The keywords of an article; empty for other pages. */
	keywords: readonly string[];
	/** The rows that state facts. */
	rows: readonly PublishedRow[];
	figures?: { applications?: ReportRows; disputes?: ReportRows } | undefined;
	/** Names of the marked parts that it shows; `undefined` when it marks none. */
	elements?: readonly string[] | undefined;
	/** Whether it lists nothing, or its text says nothing. A function, because it may read the record's body. */
	saysNothing: () => boolean;
	/** The texts of its headings. A function, because it reads the record's body. */
	headings: () => readonly string[];
	/**
	 * How the search finds the page: `text` by its text, `purpose` by its title and purpose (for a list), `title` by its
	 * title alone (when there are many similar pages). `undefined`: the search does not find it.
	 */
	found?: 'text' | 'purpose' | 'title' | undefined;
	/** Its schema.org data for programs; made only when the page is rendered. */
	jsonLd?: (() => string) | undefined;
	/** Origins of other sites from which the page's scripts fetch data. */
	dataFrom?: readonly string[] | undefined;
	/** True when its scripts run WebAssembly. */
	webAssembly?: true | undefined;
	/** Set when the address has no content: search engines remove it, and it has no canonical address. */
	absent?: 'withdrawn' | 'unknown' | undefined;
	/** The notice that takes its place from a later day on, when its publication ends. */
	ending?: Withdrawal | undefined;
	/** The address to which browsers go on at once: the content has moved there. */
	movedTo?: string | undefined;
	/** The data of the frame around every page. */
	frame: Frame;
	/** The record, list or table that the page shows; its view is made from it when the page is rendered. */
	subject: Subject;
}

/** The required values of a page; the others are optional and have defaults. */
export type KnownPage<Subject> = Pick<SitePage<Subject>, 'href' | 'title' | 'section' | 'subject'> &
	Partial<SitePage<Subject>>;

/** A page made from the known values. Defaults: no article, no rows, the title as the only heading, and some content. */
export function sitePage<Subject>(portal: Portal, known: KnownPage<Subject>): SitePage<Subject> {
	const page = {
		number: 1,
		description: known.section.description,
		trail: [],
		language: mainLanguage,
		facts: facts({ section: known.section.id }),
		keywords: [],
		rows: [],
		headings: () => [known.title],
		saysNothing: () => false,
		frame: frameOf(portal),
		feed: feedLinkAt(portal, known.href),
		...known,
	};
	return {
		...page,
		breadcrumbs: known.breadcrumbs ?? breadcrumbsOf(portal, page),
		breadcrumbData: () => breadcrumbData(portal, page),
	};
}
