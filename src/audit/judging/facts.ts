import type { PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { ReportRows } from '../../domain/reports/annual-report-tables.ts';

/** The dates that pages and rows state, by the names that attributes and sitemaps use. */
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
 * `formed` is the day on which the information came into being: a document's date, a decision's day, an inspection's
 * end. `opens`, `closes` and `feedback` belong to a consultation.
 */
export type FactDate = (typeof factDates)[number];

/** What a page, or a row of a table, says of itself to a machine. */
export interface Facts {
	/** Ids of agencies. */
	agencies: readonly string[];
	dates: Readonly<Partial<Record<FactDate, PublicationTime>>>;
	/** What it reports on: a year such as `2025`. */
	period?: string | undefined;
	/** Id of a section. Rows are of their page's section. */
	section?: string | undefined;
	/** Id of a disclosure category. */
	category?: string | undefined;
	/** Key of an item of the standard catalogue. */
	catalogueItem?: string | undefined;
	/** Addresses of the documents that it explains or answers to. */
	about: readonly string[];
}

/** A page as the judge sees it. */
export interface PublishedPage extends Facts {
	/** Absolute, as the sitemap writes it. */
	url: string;
	title: string;
	keywords: readonly string[];
	/** Texts of the headings within the main part. */
	headings: readonly string[];
	/** Figures of an annual report, by row: tables 三 and 四. */
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
