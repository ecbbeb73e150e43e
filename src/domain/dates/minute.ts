import { dayInChina, parseCalendarDate } from './calendar-date.ts';
import type { CalendarDate, PublicationTime } from './calendar-date.ts';

/**
 * A minute in China, `YYYY-MM-DD HH:MM`. It is compared with publication times as text; of those, a day alone stands before
 * its first minute.
 */
export type Minute = `${CalendarDate} ${number}:${number}`;

/** The minute in China (UTC+8, without daylight saving time) at `instant`, in any time zone of the machine. */
export function minuteInChina(instant: Date): Minute {
	const inChina = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
	return `${dayInChina(instant)} ${inChina.slice(11, 16)}` as Minute;
}

/** The last minute of a day: everything of the day has happened. */
export function lastMinuteOf(day: CalendarDate): Minute {
	return `${day} 23:59`;
}

/**
 * Reads `YYYY-MM-DDTHH:MM`, with `T` or a blank, and `YYYY-MM-DD`, which means the last minute of that day; `undefined`
 * for any other text.
 */
export function parseMinute(text: string): Minute | undefined {
	const [, written = '', time] = /^(\S{10})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d))?$/.exec(text) ?? [];
	const day = parseCalendarDate(written);
	if (!day) return undefined;
	return time ? (`${day} ${time}` as Minute) : lastMinuteOf(day);
}

/** The minute so many hours later. */
export function addHours(time: Minute, hours: number): Minute {
	const instant = Date.parse(`${time.replace(' ', 'T')}:00+08:00`);
	return minuteInChina(new Date(instant + hours * 3_600_000));
}

/** The time if it states its minute; `undefined` for a day alone. */
export function toTheMinute(time: PublicationTime): Minute | undefined {
	return time.length > 10 ? (time as Minute) : undefined;
}
