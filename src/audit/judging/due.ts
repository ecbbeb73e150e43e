import { addDays, addMonths } from '../../domain/dates/calendar-date.ts';
import { addWorkingDays, endOfPeriod } from '../../domain/dates/working-days.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { WorkingCalendar } from '../../domain/dates/working-days.ts';
import type { DutyDeadline, Hours, Span } from './duty.ts';

/** The last day in time. It is not certain while holidays are not announced for a year that it depends on. */
export interface DueDay {
	date: CalendarDate;
	certain: boolean;
}

/**
 * The last day of a period that starts from `day`. `day` does not count. The period never ends on a day off: for what
 * governments must publish no law that was read says so, but nobody is called late for a holiday.
 */
export function endOfSpan(calendar: WorkingCalendar, day: CalendarDate, span: Span): DueDay {
	const { count, unit } = span;
	if (unit === 'working-days') return addWorkingDays(calendar, day, count);
	if (unit === 'calendar-days') return endOfPeriod(calendar, day, count);
	return addWorkingDays(calendar, addDays(addMonths(day, count), -1), 1);
}

/** The first day on which a span has passed since `day`, even if it is a day off. */
export function afterSpan(calendar: WorkingCalendar, day: CalendarDate, span: Span): DueDay {
	const { count, unit } = span;
	if (unit === 'working-days') return addWorkingDays(calendar, day, count);
	return { date: unit === 'months' ? addMonths(day, count) : addDays(day, count), certain: true };
}

/** The last safe day for a yearly duty about `year`. */
export function yearlyDue(
	{ month, day, about }: Extract<DutyDeadline, { kind: 'yearly' }>,
	year: number,
): CalendarDate {
	const first = `${about === 'last-year' ? year + 1 : year}-01-01` as CalendarDate;
	const lastOfMonth = addDays(addMonths(first, month), -1);
	const wanted = addDays(addMonths(first, month - 1), day - 1);
	return wanted < lastOfMonth ? wanted : lastOfMonth;
}

const units: Record<(Span | Hours)['unit'], string> = {
	hours: '小时',
	'working-days': '个工作日',
	'calendar-days': '日',
	months: '个月',
};

/** A span in Chinese: `7 个工作日`, `5 小时`. */
export function spanText({ count, unit }: Span | Hours): string {
	return `${count} ${units[unit]}`;
}

/** When something is due, counted from a date with this label: `发布日期后 7 个工作日内`, without a span `应报日期以前（含当日）`. */
export function withinRule(label: string, span: Span): string {
	return span.count === 0 ? `${label}以前（含当日）` : `${label}后 ${spanText(span)}内`;
}
