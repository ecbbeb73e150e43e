import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { WorkingCalendar } from '../../../domain/dates/working-days.ts';
import type { DueDay } from '../due.ts';
import type { Duty } from '../duty.ts';
import type { Item } from '../evidence.ts';
import type { Outcome } from '../verdict.ts';

/** The day that is judged for, and what is known of working days. */
export interface AuditDay {
	today: CalendarDate;
	calendar: WorkingCalendar;
	/** The first year that is judged. */
	since: number;
}

/** How one duty of one agency stands in one period, before declarations and doubts are weighed. */
export interface Assessment {
	period?: string;
	outcome: Outcome;
	due?: DueDay;
	/** The item that the reason speaks of. */
	about?: Item;
	/** All that were looked at, those that the reason speaks of first. */
	items: readonly Item[];
	/** Of what is behind its due day: the day on which it was done, or today. */
	behindUntil?: CalendarDate;
	/** In Chinese, a sentence or more. */
	reason: string;
}

/** An assessment without its period. */
export type UndatedAssessment = Omit<Assessment, 'period'>;

/** That nothing was found. */
export const nothing: UndatedAssessment = {
	outcome: 'missing',
	items: [],
	reason: '没有找到公开的内容。',
};

/** Items in this order, those of `first` before the others. */
export function withFirst(first: readonly Item[], items: readonly Item[]): Item[] {
	return [...new Set([...first, ...items])];
}

/** Whether a duty binds on a day. */
export function isInForce({ from, until }: Duty, day: CalendarDate): boolean {
	return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** One assessment for each judged period of the items, newest first; of items without a period, one without. */
export function inPeriods(
	items: readonly Item[],
	periodOf: (item: Item) => string | undefined,
	judge: { since: number; of: (items: readonly Item[]) => UndatedAssessment },
): Assessment[] {
	const periods = [...Map.groupBy(items, periodOf)]
		.filter(([period]) => period === undefined || Number(period) >= judge.since)
		.sort(([a = ''], [b = '']) => (a < b ? 1 : -1));
	if (periods.length > 0)
		return periods.map(([period, members]) => ({
			...(period !== undefined && { period }),
			...judge.of(members),
		}));
	const reason = `${judge.since} 年以来没有公开新的内容。`;
	return items.length > 0 ? [{ outcome: 'needs-review', items, reason }] : [];
}
