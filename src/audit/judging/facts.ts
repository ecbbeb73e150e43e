import type { PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { ReportRows } from '../../domain/reports/annual-report-tables.ts';

/** The dates that pages and rows can state, by the names that attributes and sitemaps use. */
export const factDates = [
	'formed',
	'approved',
	'published',
	'updated',
	'effective',
	'expires',
	'opens',
	'closes',
	'feedback',
	'occurred',
	'released',
	'briefed',
	'due',
	'done',
] as const;

/**
 * `formed` is the day on which the information was created: a document's date, a decision's day, an inspection's end.
 * `approved` is the day of the approval from which a period runs, such as that of a budget. `opens`, `closes` and
 * `feedback` belong to a consultation. `occurred`, `released` and `briefed` belong to an event: when it happened, when
 * authoritative information on it was first released, and when the press was told. `due` is the day by which something
 * had to be done or reported, `done` the one on which it was.
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
	/** What kind of document it is, by fields of its own with a fixed set of values, such as `部门预算`. Not keywords. */
	kinds?: readonly string[] | undefined;
	/** Keys of the items of the standard catalogue that it is published under. */
	catalogueItems?: readonly string[] | undefined;
	/** Addresses of the documents that it explains or answers. */
	about: readonly string[];
	/** A number that a duty may add up, such as hours of training. */
	quantity?: number | undefined;
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
	/** Names of the marked parts that have content, such as `leaders`; absent when none is marked. */
	elements?: readonly string[] | undefined;
	/** True when it lists nothing, or its text says nothing; absent when it has content. */
	saysNothing?: boolean | undefined;
	/** What a page that states no facts prints about its origin. */
	printed?: PrintedOrigin | undefined;
	/** Ids of the duties whose sitemap lists the page; `undefined` on a site without such sitemaps. */
	claims?: readonly string[] | undefined;
}

/** What a page prints about its origin, for readers and not for programs. */
export interface PrintedOrigin {
	/** The publisher, from the label `ContentSource` or the words after 来源 or 发布机构. */
	source?: string | undefined;
	/** The column that the page says it belongs to. */
	column?: string | undefined;
	/** True for a list of links, which is no document. */
	isList: boolean;
}

/** A row of a table that can be cited. */
export interface PublishedRow extends Pick<
	Facts,
	'agencies' | 'dates' | 'period' | 'kinds' | 'quantity'
> {
	/** Id of its element. */
	anchor: string;
}
