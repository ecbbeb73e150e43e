import { dayInChina, parseCalendarDate } from './domain/dates/calendar-date.ts';
import type { CalendarDate } from './domain/dates/calendar-date.ts';

/** The day that the site shows as today. Set `TODAY` to rebuild the site as it was on another day. */
export const today: CalendarDate = readToday(process.env['TODAY']);

function readToday(setting: string | undefined): CalendarDate {
	if (!setting) return dayInChina(new Date());
	const day = parseCalendarDate(setting);
	if (!day) throw new Error(`TODAY 应写成 2026-11-22 的形式，现在是“${setting}”`);
	return day;
}
