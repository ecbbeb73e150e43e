import { dateOf } from './domain/dates/calendar-date.ts';
import { minuteInChina, parseMinute } from './domain/dates/minute.ts';
import type { CalendarDate } from './domain/dates/calendar-date.ts';
import type { Minute } from './domain/dates/minute.ts';

/**
 * The minute in China as which the site is built. Set `TODAY` to a day, or to a day and a minute, to rebuild the site as
 * it was then; a day alone means its last minute, when everything of that day is public.
 */
export const now: Minute = readNow(process.env['TODAY']);

/** The day that the site shows as today. */
export const today: CalendarDate = dateOf(now);

function readNow(setting: string | undefined): Minute {
	if (!setting) return minuteInChina(new Date());
	const minute = parseMinute(setting);
	if (!minute)
		throw new Error(`TODAY 应写成 2026-11-22 或者 2026-11-22T09:00 的形式，现在是“${setting}”`);
	return minute;
}
