import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { AuditedAgency, Duty } from '../judging/duty.ts';
import type { Publications } from '../reading/site.ts';
import type { Outcome, Suspicion, Verdict } from '../judging/verdict.ts';

/** A violation of the inspection rules for government sites. */
export interface Finding {
	/** Id of the rule. */
	rule: string;
	/** The address of the page or column. */
	url?: string;
	/** In Chinese. */
	message: string;
	/** `error` when the rule was read in its source; otherwise `warning`, and a person decides. */
	severity: 'error' | 'warning';
}

/**
 * What a site is judged by → its Chinese label, the most reliable first: what its pages state for programs, with a
 * register of its agencies; titles and dates of the pages that its sitemaps list; the same of the pages that links from
 * its home page lead to.
 */
export const evidenceKinds = {
	facts: '机构名册和网页自述的事实',
	labels: '网站地图所列网页的标题和日期',
	crawl: '从首页沿链接读到的网页的标题和日期',
} as const;

export type EvidenceKind = keyof typeof evidenceKinds;

/** How a verdict changed since an earlier audit → its Chinese label, the most serious first. */
export const changeKinds = {
	worse: '新增问题',
	better: '已改进',
	other: '其他变化',
	gone: '不再核查',
} as const;

/** A verdict that changed. */
export interface Change extends Pick<Verdict, 'duty' | 'agency' | 'period'> {
	kind: keyof typeof changeKinds;
	before?: Outcome;
	after?: Outcome;
}

/**
 * The differences from an earlier audit of the same site. Dates that moved backwards are among the suspicions instead.
 */
export interface Changes {
	/** The day of the earlier audit. */
	since: CalendarDate;
	verdicts: readonly Change[];
	/** Titles of duties, names of agencies, and addresses of pages that the earlier report has and this one does not. */
	goneDuties: readonly string[];
	goneAgencies: readonly string[];
	gonePages: readonly string[];
}

/** The result of auditing one site. Other programs rely on its JSON form. */
export interface Report {
	/** Version of this format. */
	format: 1;
	/** The site's own address. */
	site: string;
	name: string;
	today: CalendarDate;
	/** The day on which the site was built; absent when it does not say. */
	builtOn?: CalendarDate;
	/** How many listed pages were read. */
	pageCount: number;
	/** What the site is judged by. Shares of duties met of different kinds cannot be compared. */
	evidenceKind: EvidenceKind;
	/** Why nothing could be judged, in Chinese without a full stop. Every verdict is then `unknown`. */
	unjudged?: string;
	verdicts: readonly Verdict[];
	suspicions: readonly Suspicion[];
	health: readonly Finding[];
	/** Present only when an earlier report was given. */
	changes?: Changes;
	/** What could not be judged, and why, in Chinese. */
	notes: readonly string[];
	/** The duties and agencies that the verdicts name. */
	duties: readonly Duty[];
	agencies: readonly AuditedAgency[];
	publications: Publications;
}
