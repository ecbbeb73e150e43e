import type { CalendarDate } from '../dates/calendar-date.ts';

/** The five procedures of a 重大行政决策 (国务院令第713号), in their order; field name → Chinese. */
export const decisionProcedures = {
	participation: '公众参与',
	expertReview: '专家论证',
	riskAssessment: '风险评估',
	legalityReview: '合法性审查',
	collectiveDiscussion: '集体讨论',
} as const;

export type DecisionProcedure = keyof typeof decisionProcedures;

export const decisionStatuses = ['planned', 'under-way', 'decided', 'removed'] as const;

export type DecisionStatus = (typeof decisionStatuses)[number];

export const decisionStatusLabels: Record<DecisionStatus, string> = {
	planned: '计划',
	'under-way': '进行中',
	decided: '已完成',
	removed: '已调出',
};

/** What is known of one of the procedures of an item. */
interface Procedure {
	required: boolean;
	startedOn?: CalendarDate | undefined;
	doneOn?: CalendarDate | undefined;
}

/** How far a procedure has come; `opinions-closed`: the time for opinions is over, and no day of its end is stated. */
export type ProcedureProgress =
	'not-owed' | 'not-begun' | 'under-way' | 'opinions-closed' | 'end-unstated' | 'done';

/**
 * The progress of a procedure on `day`. `decidedOn` is the day of the decision, `consultations` are those by which the
 * public takes part in it, an empty list for other procedures.
 */
export function progressOn(
	day: CalendarDate,
	{ required, startedOn, doneOn }: Procedure,
	others: {
		decidedOn?: CalendarDate | undefined;
		consultations: readonly { startedOn: CalendarDate; endedOn: CalendarDate }[];
	},
): ProcedureProgress {
	const { decidedOn, consultations } = others;
	const hasBegun = (begin: CalendarDate | undefined) => begin !== undefined && begin <= day;
	if (!required && !doneOn) return 'not-owed';
	if (hasBegun(doneOn)) return 'done';
	if (hasBegun(decidedOn)) return 'end-unstated';
	if (!hasBegun(startedOn) && !consultations.some((held) => hasBegun(held.startedOn)))
		return 'not-begun';
	const isClosed = consultations.length > 0 && consultations.every(({ endedOn }) => endedOn < day);
	return isClosed ? 'opinions-closed' : 'under-way';
}

interface DecisionDays {
	/** The day on which the item left the yearly catalogue. */
	removedOn?: CalendarDate | undefined;
	decidedOn?: CalendarDate | undefined;
	/** The days on which steps began or were done. */
	steps: readonly CalendarDate[];
}

/** The status of an item of the yearly catalogue on `day`. */
export function decisionStatusOn(
	day: CalendarDate,
	{ removedOn, decidedOn, steps }: DecisionDays,
): DecisionStatus {
	if (removedOn && removedOn <= day) return 'removed';
	if (decidedOn && decidedOn <= day) return 'decided';
	return steps.some((step) => step <= day) ? 'under-way' : 'planned';
}
