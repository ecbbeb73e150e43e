import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';

/** How a duty stands on a day → the Chinese that readers see. */
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

/** The outcomes that a site may have of itself: it has read all its pages. */
export const ownOutcomes = (Object.keys(outcomes) as Outcome[]).filter(
	(outcome) => outcome !== 'unknown',
);

/** How a duty of an agency in a period stands on a day. */
export interface Verdict {
	/** Id of the duty. */
	duty: string;
	/** Id of the agency; none of a duty that no page shows, which a person looks into once for all agencies. */
	agency?: string;
	/** A year, where the duty comes back. */
	period?: string;
	outcome: Outcome;
	/** The last day in time; of several items the one that the reason speaks of. */
	due?: CalendarDate;
	/** False when the working days up to `due` are not all announced yet. */
	dueCertain?: false;
	/** When the item that the reason speaks of was published. */
	published?: PublicationTime;
	/** Working days after `due`. */
	daysLate?: number;
	/** Addresses of the pages or rows that were judged, those that the reason speaks of first; at most `mostEvidence`. */
	evidence: readonly string[];
	/** How many items were judged, where more than `evidence` names. */
	itemCount: number;
	/** In Chinese, a sentence that a clerk understands. */
	reason: string;
}

/** The most addresses that a verdict names. */
export const mostEvidence = 10;

/** Something about an item's dates that a person should look at. */
export interface Suspicion {
	url: string;
	kind: 'formed-after-published' | 'in-future' | 'moved-backwards' | 'sitemap-differs';
	/** In Chinese. */
	message: string;
}
