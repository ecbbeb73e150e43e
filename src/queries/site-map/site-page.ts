import { frameOf } from './frame.ts';
import { facts } from '../facts.ts';
import { mainLanguage } from '../../interface/frame.ts';
import type { Facts, PublishedRow } from '../../audit/judging/facts.ts';
import type { Section } from '../../collections/declarations/section.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ReportRows } from '../../domain/reports/annual-report-tables.ts';
import type { Language } from '../../interface/frame.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { Article } from '../../collections/portal/meta-labels.ts';

/**
 * A page of the portal as one value: what its HTML, the sitemaps, the site map, the portal's own audit and other pages
 * that link to it say of it all comes from here.
 */
export interface SitePage<Subject = unknown> {
	/** Address from the root, percent-encoded. */
	href: string;
	/** Its heading, without the number of the page within a list. */
	title: string;
	/** Its number within a list that has several pages; 1 for every other page. */
	number: number;
	section: Section;
	/** What the page is for, for search engines and for the search. */
	description: string;
	/** The way from the section to this page, without both ends. */
	trail: readonly { label: string; href: string }[];
	language: Language;
	/** Of a page that is a document. */
	article?: Article | undefined;
	facts: Facts;
	/** The day on which its content last changed, as far as it is known. */
	lastModified?: CalendarDate | undefined;
	/** Of a page that is an article; others have none. */
	keywords: readonly string[];
	/** The rows that state facts. */
	rows: readonly PublishedRow[];
	figures?: { applications?: ReportRows; disputes?: ReportRows } | undefined;
	/** Texts of its headings. Reads the record's body, so it is a function. */
	headings: () => readonly string[];
	/**
	 * How the search finds the page: by its text; as a list by its title and purpose; or, where there are many alike, by its
	 * title alone. `undefined`: not at all.
	 */
	found?: 'text' | 'purpose' | 'title' | undefined;
	/** What the page tells machines in schema.org's words; made when the page is drawn. */
	jsonLd?: (() => string) | undefined;
	/** Origins of other sites from which the page's scripts fetch data. */
	dataFrom?: readonly string[] | undefined;
	/** Its scripts run WebAssembly. */
	webAssembly?: true | undefined;
	/** Nothing of its own stands here: search engines forget the address, and no address is canonical. */
	absent?: 'withdrawn' | 'unknown' | undefined;
	/** What stands around every page. */
	frame: Frame;
	/** What the page shows: the record, list or table from which its view is made when it is drawn. */
	subject: Subject;
}

/** What must be said of a page; the rest has a value that fits most pages. */
export type KnownPage<Subject> = Pick<SitePage<Subject>, 'href' | 'title' | 'section' | 'subject'> &
	Partial<SitePage<Subject>>;

/** A page with what is known of it: of one that says no more, no article, no rows, and its title as only heading. */
export function sitePage<Subject>(portal: Portal, known: KnownPage<Subject>): SitePage<Subject> {
	return {
		number: 1,
		description: known.section.description,
		trail: [],
		language: mainLanguage,
		facts: facts({ section: known.section.id }),
		keywords: [],
		rows: [],
		headings: () => [known.title],
		frame: frameOf(portal),
		...known,
	};
}
