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
