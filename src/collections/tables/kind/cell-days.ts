import { addDays, parseCalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';

/** The day in a cell of a date or a time; `undefined` for any other value. */
export function dayIn(value: unknown): CalendarDate | undefined {
	return parseCalendarDate(String(value ?? '').slice(0, 10));
}

/** The day from which on a last day is past. */
export function dayAfter(lastDay: CalendarDate | undefined): CalendarDate | undefined {
	return lastDay && addDays(lastDay, 1);
}
