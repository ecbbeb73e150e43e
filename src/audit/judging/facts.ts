import type { PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { ReportRows } from '../../domain/reports/annual-report-tables.ts';

/** The dates that pages and rows can state, by the names that attributes and sitemaps use. */
export const factDates = [
	'formed',
	'published',
	'updated',
	'effective',
	'expires',
	'opens',
	'closes',
	'feedback',
] as const;

/**
 * `formed` is the day on which the information was created: a document's date, a decision's day, an inspection's end.
 * `opens`, `closes` and `feedback` belong to a consultation.
 */
export type FactDate = (typeof factDates)[number];

/** The facts that a page, or a row of a table, states about itself for programs. */
export interface Facts {
	/** Ids of agencies. */
	agencies: readonly string[];
	dates: Readonly<Partial<Record<FactDate, PublicationTime>>>;
	/** The period it reports on: a year such as `2025`. */
	period?: string | undefined;
	/** Id of a section. A row has its page's section. */
	section?: string | undefined;
	/** Id of a disclosure category. */
	category?: string | undefined;
	/** Key of an item of the standard catalogue. */
	catalogueItem?: string | undefined;
	/** Addresses of the documents that it explains or answers. */
	about: readonly string[];
}

/** A page with everything that judging needs. */
export interface PublishedPage extends Facts {
	/** Absolute, as the sitemap writes it. */
	url: string;
	title: string;
	keywords: readonly string[];
	/** Texts of the headings within `<main>`. */
	headings: readonly string[];
	/** Figures of an annual report, by row, from tables 三 and 四. */
	figures?: { applications?: ReportRows; disputes?: ReportRows } | undefined;
	rows: readonly PublishedRow[];
	/** Ids of the duties whose sitemap lists the page; `undefined` on a site without such sitemaps. */
	claims?: readonly string[] | undefined;
}

/** A row of a table that can be cited. */
export interface PublishedRow extends Pick<Facts, 'agencies' | 'dates' | 'period'> {
	/** Id of its element. */
	anchor: string;
}
