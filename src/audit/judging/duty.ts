import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { DisclosureLevel } from '../../domain/documents/disclosure-categories.ts';
import type { FactDate } from './facts.ts';

/** A provision that a duty rests on, as the instrument is cited in Chinese. */
export interface Basis {
	instrument: string;
	article?: string;
}

/** A length of time. Months end on the same day of a later month, or on that month's last day. */
export interface Span {
	count: number;
	unit: 'working-days' | 'calendar-days' | 'months';
}

/** By when a duty must be fulfilled. */
export type DutyDeadline =
	/** It must be there on any day. */
	| { kind: 'standing' }
	/** Once a year, at the latest on this day (29 February stands for the month's last): about the year before, or the year itself. */
	| { kind: 'yearly'; month: number; day: number; about: 'last-year' | 'this-year' }
	/** Each item: `to` (its publication) at most this long after `from`. */
	| { kind: 'within'; span: Span; from: FactDate; to?: FactDate }
	/** Something new at least this often. */
	| { kind: 'every'; span: Span };

/** A part that a document must have, and the words by which one of its headings announces it. */
export interface RequiredPart {
	title: string;
	/** Source of a regular expression. */
	pattern: string;
}

/** What is asked of the evidence, besides the deadline. */
export type Criterion =
	/** There is any of it: one item, or `atLeast` in the period. */
	| { kind: 'exists'; atLeast?: number }
	/** Each document has all these parts. */
	| { kind: 'complete'; parts: readonly RequiredPart[] }
	/** The newest of it is recent enough, as the deadline says. */
	| { kind: 'fresh' }
	/** Each item was published in time. */
	| { kind: 'in-time' }
	/** The figures of each annual report agree with one another (国办公开办函〔2021〕30号). */
	| { kind: 'arithmetic' }
	/** Two dates of each item stand in this order, at least `gap` apart. */
	| { kind: 'ordered'; first: FactDate; then: FactDate; gap?: Span };

/**
 * Which pages, or rows of tables, are evidence. On a site that states its facts `section`, `category` and `keyword`
 * decide; on any other site `title` does.
 */
export interface EvidenceRule {
	/** Id of a section of the portal. */
	section: string;
	/** Id of a disclosure category. */
	category?: string;
	/** One of the page's keywords. */
	keyword?: string;
	/** Rows of the section's tables, each one an item; otherwise its pages are. */
	rows?: true;
	/** Source of a regular expression that titles of such pages match on any government site. */
	title?: string;
}

/** What must be made public, by whom, by when. */
export interface Duty {
	/** A noun, permanent: part of addresses and of reports. */
	id: string;
	title: string;
	basis: readonly Basis[];
	levels: readonly DisclosureLevel[];
	/** Only agencies that have this function. */
	onlyWith?: AgencyFunction;
	/** Of the county government: what any of its agencies published counts. */
	anywhere?: true;
	/**
	 * What it means that there is none, where it is not simply missing. `silent`: not every department or township has
	 * such information, nothing is said of one that shows none; of the county it is missing. `review`: perhaps there was
	 * no occasion, a person decides; where the county owes it too, of the county alone.
	 */
	absence?: 'silent' | 'review';
	criterion: Criterion;
	deadline: DutyDeadline;
	/** Pages that fulfil it; none when no page can show it. */
	evidence: readonly EvidenceRule[];
	/** What a person must still judge, in Chinese; alone when there is no evidence to look for. */
	person?: string;
	/** Not read in the law itself: the whole duty, or its deadline alone. Such a duty is never missing, or never late. */
	unverified?: 'duty' | 'deadline';
	/** First and last day on which the duty binds. */
	from?: CalendarDate;
	until?: CalendarDate;
}

/** What an agency does that brings duties of its own. */
export type AgencyFunction = 'enforcement' | 'reconsideration';

/** An agency as the site's register names it. */
export interface AuditedAgency {
	id: string;
	name: string;
	level: DisclosureLevel;
	functions: readonly AgencyFunction[];
	/** Stands for a whole site that names no agencies: every page is its own. */
	whole?: true;
	/** Address of its page. */
	url?: string;
}

/** That a duty does not apply, as the county declares it in public; without an agency or a period, for all of them. */
export interface Declaration {
	duty: string;
	agency?: string | undefined;
	period?: string | undefined;
	reason: string;
}
