import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';

/** The outcome of a duty on a day → its Chinese label. */
export const outcomes = {
	missing: '缺失',
	late: '逾期',
	stale: '久未更新',
	unknown: '无法判断',
	'needs-review': '待人工核查',
	'not-yet-due': '未到期',
	'not-applicable': '不适用',
	met: '已履行',
} as const;

export type Outcome = keyof typeof outcomes;

/** The outcomes that are possible when a site judges itself: it has read all its pages. */
export const ownOutcomes = (Object.keys(outcomes) as Outcome[]).filter(
	(outcome) => outcome !== 'unknown',
);

/** The result of one duty of one agency in one period on a day. */
export interface Verdict {
	/** Id of the duty. */
	duty: string;
	/** Id of the agency; absent for a duty that no page shows, because a person judges it once for all agencies. */
	agency?: string;
	/** A year, if the duty is due every year. */
	period?: string;
	outcome: Outcome;
	/** The last day in time; with several items, that of the item that `reason` describes. */
	due?: CalendarDate;
	/** `false` when the working days up to `due` are not all announced yet. */
	dueCertain?: false;
	/** The publication time of the item that `reason` describes. */
	published?: PublicationTime;
	/** Working days after `due`. */
	daysLate?: number;
	/** Addresses of all pages or rows that were judged, those that `reason` describes first. */
	evidence: readonly string[];
	/** The number of judged items. */
	itemCount: number;
	/** Pages that may be evidence and that a person must look at; absent when there are none, or none is needed. */
	candidates?: readonly Candidate[];
	/** A sentence in Chinese that a clerk understands. */
	reason: string;
}

/** A page that may be evidence of a duty. */
export interface Candidate {
	url: string;
	title: string;
	/** Why the page may be evidence and why it is not taken as such, in Chinese without a full stop. */
	why: string;
}

/** Something unusual about an item's dates that a person should check. */
export interface Suspicion {
	url: string;
	kind: 'formed-after-published' | 'in-future' | 'moved-backwards' | 'sitemap-differs';
	/** In Chinese. */
	message: string;
}
