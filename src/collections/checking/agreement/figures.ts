import { parseCalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';

/** The numbers that the first group of a global pattern finds in a text; commas between digits are read over. */
export function figuresIn(text: string, pattern: RegExp): number[] {
	return [...text.replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, '').matchAll(pattern)].map(([, figure]) =>
		Number(figure),
	);
}

/** The days in a text, in order; one without a year is of the year named before it: `2026年6月8日至7月10日`. */
export function daysIn(text: string): CalendarDate[] {
	let year: string | undefined;
	return [...text.matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g)].flatMap(
		([, named, month = '', day = '']) => {
			year = named ?? year;
			const date =
				year && parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
			return date ? [date] : [];
		},
	);
}
