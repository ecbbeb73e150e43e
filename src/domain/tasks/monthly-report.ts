import { endOfPeriod } from '../dates/working-days.ts';
import { addDays, addMonths } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';

/** The day of the following month by which the progress of a month is reported, as county plans have it. */
const reportingDay = 2;

/** The last day for the report of a month; a day off moves it to the next working day, because nobody is late for a holiday. */
export function reportDue(month: string, calendar: WorkingCalendar): CalendarDate {
	const next = addMonths(`${month}-01` as CalendarDate, 1);
	return endOfPeriod(calendar, addDays(next, -1), reportingDay).date;
}

/** How the report of a unit on a month stands. `partly-late`: some of its tasks were reported too late. */
export type ReportStanding =
	'in-time' | 'partly-late' | 'late' | 'missing' | 'not-due' | 'not-owed';

/** The standing of a report from the days on which its tasks were reported; `isOwed` if the unit had a task to report on. */
export function reportStanding(
	reportedOn: readonly CalendarDate[],
	{ due, today, isOwed }: { due: CalendarDate; today: CalendarDate; isOwed: boolean },
): ReportStanding {
	if (reportedOn.length === 0) {
		if (!isOwed) return 'not-owed';
		return today > due ? 'missing' : 'not-due';
	}
	const late = reportedOn.filter((day) => day > due);
	if (late.length === 0) return 'in-time';
	return late.length < reportedOn.length ? 'partly-late' : 'late';
}

/** The months of a year from `first` to the last one that a report may be about on `today`. */
export function monthsFrom(first: string, today: CalendarDate): string[] {
	const year = first.slice(0, 4);
	const last = today.slice(0, 7) > `${year}-12` ? `${year}-12` : today.slice(0, 7);
	return Array.from(
		{ length: 12 },
		(_, index) => `${year}-${String(index + 1).padStart(2, '0')}`,
	).filter((month) => month >= first && month <= last);
}
