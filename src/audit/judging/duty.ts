import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { DisclosureLevel } from '../../domain/documents/disclosure-categories.ts';
import type { FactDate } from './facts.ts';

/** A provision that is the basis of a duty, as the instrument is cited in Chinese. */
export interface Basis {
	instrument: string;
	article?: string;
	/** True when this very clause was read in its text. */
	read?: true;
	/** True when this clause also gives the time that the duty is judged by. */
	time?: true;
	/** True for a county's own plan, which binds only a county that has one. */
	local?: true;
}

/** A length of time. Months end on the same day of a later month, or on that month's last day. */
export interface Span {
	count: number;
	unit: 'working-days' | 'calendar-days' | 'months';
}

/** A length of time that runs from minute to minute, also at night and on days off. */
export interface Hours {
	count: number;
	unit: 'hours';
}

/** The deadline of a duty. */
export type DutyDeadline =
	/** The evidence must exist on any day. */
	| { kind: 'standing' }
	/**
	 * Once a year, at the latest on this day (29 February means the last day of the month), about the year before or the
	 * same year.
	 */
	| { kind: 'yearly'; month: number; day: number; about: 'last-year' | 'this-year' }
	/**
	 * For each item: the date `to` (by default its publication) is at most this long after the date `from`; with a span of 0 not after
	 * it.
	 */
	| { kind: 'within'; span: Span | Hours; from: FactDate; to?: FactDate }
	/** Something new at least this often. */
	| { kind: 'every'; span: Span };

/** A part that a document must have, and a pattern for the heading of that part. */
export interface RequiredPart {
	title: string;
	/** The source of a regular expression. */
	pattern: string;
}

/** Something that the law lists and pages mark by name. */
export interface RequiredElement {
	id: string;
	title: string;
}

/** A kind of document that comes once a year, about that year or the one before. */
export interface YearlyKind {
	title: string;
	/** Values of the fact `kinds`, of which one is enough. */
	kinds: readonly string[];
	about: 'last-year' | 'this-year';
}

/** What the evidence must meet, besides the deadline. */
export type Criterion =
	/**
	 * There is at least one item, or `atLeast` items in the period; with `perDay` the items of one day are one occasion. With `total`,
	 * the numbers that the items of a year state add up to this much.
	 */
	| { kind: 'exists'; atLeast?: number; perDay?: true; total?: { atLeast: number; unit: string } }
	/** Each document has all these parts. */
	| { kind: 'complete'; parts: readonly RequiredPart[] }
	/** The newest item is recent enough for the deadline. */
	| { kind: 'fresh' }
	/** All of these stand on the pages together: each page shows some of them. */
	| { kind: 'elements'; elements: readonly RequiredElement[] }
	/** Each item was published in time. With `each`, every year brings an item of each of these kinds. */
	| { kind: 'in-time'; each?: readonly YearlyKind[] }
	/** The figures of each annual report agree with one another (国办公开办函〔2021〕30号). */
	| { kind: 'arithmetic' }
	/**
	 * Two dates of each item stand in this order, at least `gap` apart. With `usual` the law says 一般: a smaller gap may be
	 * lawful, so a person judges it.
	 */
	| { kind: 'ordered'; first: FactDate; then: FactDate; gap?: Span; usual?: true }
	/**
	 * Each item proves `what`: it states one of the kinds `by`. One of `against` says that it does not; about an item with neither a
	 * person decides.
	 */
	| { kind: 'proved'; by: readonly string[]; against: readonly string[]; what: string };

/**
 * The pages, or rows of tables, that are evidence. On a site that states its facts `section`, `category`, `kinds`
 * and `catalogueItem` decide (a page may state several items), and a page with the `keyword` is only a candidate. On any other site a page is evidence when `name` is its
 * whole title, and a candidate when its title matches `title`.
 */
export interface EvidenceRule {
	/** Id of a section of the portal. */
	section: string;
	/** Id of a disclosure category. */
	category?: string;
	/** Values of the fact `kinds`, of which one is enough. */
	kinds?: readonly string[];
	/** Key of an item of the standard catalogue. */
	catalogueItem?: string;
	/** One of the page's keywords. Anyone can write a keyword, so such a page is a candidate, not evidence. */
	keyword?: string;
	/** True when a page must state its period: one that does not is a candidate, whatever its title says. */
	needsPeriod?: true;
	/** True when such pages may contain it and do not mark it: they are candidates. */
	mayContain?: true;
	/** True when each row of the section's tables is an item; otherwise each page is. */
	rows?: true;
	/** The source of a regular expression for the titles of such pages on any government site. */
	title?: string;
	/**
	 * The source of a regular expression for the whole title of such a document on any government site, without the
	 * publisher's name and the year.
	 */
	name?: string;
}

/** What must be published, by whom, and by when. */
export interface Duty {
	/** A noun. Permanent, because addresses and reports use it. */
	id: string;
	title: string;
	basis: readonly Basis[];
	levels: readonly DisclosureLevel[];
	/** Only agencies with this function have the duty. */
	onlyWith?: AgencyFunction;
	/** True when the publications of any agency count for the county government. */
	anywhere?: true;
	/**
	 * The meaning of having no items, if it is not simply `missing`. `silent`: not every department or township has such
	 * information, so an agency without items gets no verdict; for the county it is missing. `review`: perhaps there was
	 * no occasion, so a person decides; if the county has the duty too, this holds for the county alone.
	 */
	absence?: 'silent' | 'review';
	criterion: Criterion;
	deadline: DutyDeadline;
	/** The rules for its evidence; empty when no page can show it. */
	evidence: readonly EvidenceRule[];
	/** What a person must still judge, in Chinese. When there is no evidence to look for, this is all. */
	person?: string;
	/**
	 * Set when no clause that was read asks for the publication, or none gives the time. Such a duty is never judged
	 * missing, or never late.
	 */
	unverified?: 'duty' | 'deadline';
	/** The first and last day on which the duty is in force. */
	from?: CalendarDate;
	until?: CalendarDate;
}

/** A function of an agency that brings additional duties. */
export type AgencyFunction = 'enforcement' | 'reconsideration';

/** An agency as the site's register names it. */
export interface AuditedAgency {
	id: string;
	name: string;
	level: DisclosureLevel;
	functions: readonly AgencyFunction[];
	/** True for the only agency of a site that names no agencies: every page belongs to it. */
	whole?: true;
	/** The address of its page. */
	url?: string;
	/** Its first day; absent for an agency that has long existed. */
	established?: CalendarDate;
	/** The day from which it no longer exists. */
	abolished?: CalendarDate;
	/** Ids under which the same organ publishes besides: its other plates (加挂牌子). */
	plates?: readonly string[];
}

/**
 * The county's public declaration that a duty, or one of its elements, does not apply; without an agency or a period it
 * holds for all of them.
 */
export interface Declaration {
	duty: string;
	agency?: string | undefined;
	period?: string | undefined;
	/** Id of one of the duty's elements, if only that does not apply. */
	element?: string;
	reason: string;
}
