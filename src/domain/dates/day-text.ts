import { daysBetween } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/**
 * Texts that say the day on which they are read, or count days up to it. Such a text is the same on many days and is
 * completed with the day: `已逾期 {days-since 2026-10-31} 天（截至 {today}）`. This one stands for the day itself.
 */
export const dayRead = '{today}';

/** Stands in a text for the number of days from `day` to the day on which it is read. */
export function daysSince(day: CalendarDate): string {
	return `{days-since ${day}}`;
}

/** The text as it reads on a day. */
export function textOn(text: string, day: CalendarDate): string {
	return text
		.replace(/\{today\}/g, day)
		.replace(/\{days-since (\d{4}-\d\d-\d\d)\}/g, (_, from: string) =>
			String(daysBetween(from as CalendarDate, day)),
		);
}
