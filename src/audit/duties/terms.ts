import type { DutyDeadline, Duty, EvidenceRule, Span } from '../judging/duty.ts';
import type { FactDate } from '../judging/facts.ts';
import type { ChannelKind } from '../../domain/documents/channel-kinds.ts';

/** What a duty requires, and by when. */
type Terms = Pick<Duty, 'criterion' | 'deadline'>;

export const everyAgency = ['county', 'department', 'township'] as const;
export const countyOnly = ['county'] as const;
export const countyAndDepartments = ['county', 'department'] as const;
export const countyAndTownships = ['county', 'township'] as const;
export const departmentsAndTownships = ['department', 'township'] as const;

/** There must be at least one item on any day. */
export const standing: Terms = { criterion: { kind: 'exists' }, deadline: { kind: 'standing' } };

/** No page can show it; a person must judge it. */
export const unseen = { ...standing, evidence: [] } as const;

/** Each item is published within this many days after it was formed, or after another of its dates. */
export function published(
	count: number,
	unit: Exclude<Span['unit'], 'months'>,
	from: FactDate = 'formed',
): Terms {
	return {
		criterion: { kind: 'in-time' },
		deadline: { kind: 'within', span: { count, unit }, from },
	};
}

/** The date `to` of each event is at most this many hours after its date `from`. */
export function withinHours(count: number, from: FactDate, to: FactDate): Terms {
	return {
		criterion: { kind: 'in-time' },
		deadline: { kind: 'within', span: { count, unit: 'hours' }, from, to },
	};
}

/** Published within 20 working days after it was formed or changed (政府信息公开条例 art. 26). */
export const disclosedInTime = published(20, 'working-days');

/**
 * Each item proves this by one of the words that its page or row states. What states none of them is for a person: that something
 * is not written does not say that it was not done.
 */
export function proved(
	what: string,
	by: readonly string[],
	against: readonly string[] = [],
): Terms {
	return { criterion: { kind: 'proved', by, against, what }, deadline: { kind: 'standing' } };
}

/** Something new is published at least this often. */
export function renewed(count: number, unit: Span['unit']): Terms {
	return { criterion: { kind: 'fresh' }, deadline: { kind: 'every', span: { count, unit } } };
}

/**
 * Once a year, about the year before, at the latest on this day. A day that the month does not have means its last day.
 */
export function yearly(month: number, day: number): DutyDeadline {
	return { kind: 'yearly', month, day, about: 'last-year' };
}

/** At least once within each year, for what the duty requires for that year. */
export const eachYear: Terms = {
	criterion: { kind: 'exists' },
	deadline: { kind: 'yearly', month: 12, day: 31, about: 'this-year' },
};

/** What was to be done by a day of its own was done by that day. */
export const doneInTime: Terms = {
	criterion: { kind: 'in-time' },
	deadline: {
		kind: 'within',
		span: { count: 0, unit: 'calendar-days' },
		from: 'due',
		to: 'done',
	},
};

/** The evidence is rows of the table, of these kinds if any are named; on sites without facts pages with such a title. */
export function rowsOf(
	section: string,
	{ kinds, title }: { kinds?: readonly string[]; title?: string } = {},
): EvidenceRule {
	return {
		section,
		rows: true,
		...(kinds && { kinds }),
		...(title !== undefined && { title }),
	};
}

/** The evidence is channels of this kind, each a row of 互动渠道; on other sites a title is a candidate. */
export function channelFor(kind: ChannelKind, title: string): EvidenceRule {
	return { section: 'interaction-channels', rows: true, kinds: [kind], title };
}

/**
 * The evidence is documents of 主动公开信息 in a column (栏目); on a site that states no facts, documents with such a title
 * are candidates.
 */
export function inColumn(id: string, title?: string): EvidenceRule {
	return { section: 'information', kinds: [id], ...(title !== undefined && { title }) };
}

/** Evidence in a column whose documents are about a year. */
export function inYearlyColumn(id: string, title?: string): EvidenceRule {
	return { ...inColumn(id, title), needsPeriod: true };
}
