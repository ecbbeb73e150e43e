import { compareText } from '../../../domain/text/compare-text.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { WorkingCalendar } from '../../../domain/dates/working-days.ts';
import type { DueDay } from '../due.ts';
import type { Duty } from '../duty.ts';
import type { Item } from '../evidence.ts';
import type { Outcome } from '../verdict.ts';

/** The day for which duties are judged, and the working calendar. */
export interface AuditDay {
	today: CalendarDate;
	calendar: WorkingCalendar;
	/** The first year that is judged. */
	since: number;
}

/** How one duty of one agency stands in one period, before declarations and doubts are considered. */
export interface Assessment {
	period?: string;
	outcome: Outcome;
	due?: DueDay;
	/** The item that `reason` describes. */
	about?: Item;
	/** All items that were considered; those that `reason` describes come first. */
	items: readonly Item[];
	/** For an item after its due day: the day on which it was done, or today. */
	behindUntil?: CalendarDate;
	/** One or more sentences in Chinese. */
	reason: string;
}

/** An assessment without its period. */
export type UndatedAssessment = Omit<Assessment, 'period'>;

/** The assessment when nothing was found. */
export const nothing: UndatedAssessment = {
	outcome: 'missing',
	items: [],
	reason: '没有找到公开的内容。',
};

/** The items in their order, those of `first` before the others. */
export function withFirst(first: readonly Item[], items: readonly Item[]): Item[] {
	return [...new Set([...first, ...items])];
}

/** How many of the items a reason is about, to begin it with; nothing for the only one. */
export function shareText({ length }: readonly unknown[], items: readonly Item[]): string {
	if (items.length === 1) return '';
	return length === items.length ? `${length} 件都` : `${items.length} 件中有 ${length} 件`;
}

/** Whether a duty is in force on a day. */
export function isInForce({ from, until }: Duty, day: CalendarDate): boolean {
	return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/**
 * One assessment for each judged period of the items, newest first; for items without a period, one assessment without
 * a period.
 */
export function inPeriods(
	items: readonly Item[],
	periodOf: (item: Item) => string | undefined,
	judge: { since: number; of: (items: readonly Item[]) => UndatedAssessment },
): Assessment[] {
	const periods = [...Map.groupBy(items, periodOf)]
		.filter(([period]) => period === undefined || Number(period) >= judge.since)
		.sort(([a = ''], [b = '']) => compareText(b, a));
	if (periods.length > 0)
		return periods.map(([period, members]) => ({
			...(period !== undefined && { period }),
			...judge.of(members),
		}));
	const reason = `${judge.since} 年以来没有公开新的内容。`;
	return items.length > 0 ? [{ outcome: 'needs-review', items, reason }] : [];
}
