import { ICalCalendar, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

/** A day to be kept in mind. */
export interface CalendarEntry {
	/** Permanent: a calendar that reads the file again replaces the entry of this name. */
	uid: string;
	day: CalendarDate;
	summary: string;
	description: string;
	/** Absolute. */
	url: string;
}

export interface CalendarFile {
	name: string;
	/** Names the maker within `PRODID`: the site's host. */
	host: string;
	/** The day the file speaks of, so that one day always gives the same bytes. */
	asOf: CalendarDate;
	entries: readonly CalendarEntry[];
}

const reminderDays = 14;
const secondsPerDay = 86_400;

/** Whole days as an iCalendar file (RFC 5545), each with a reminder a fortnight ahead. */
export function calendarFile({ name, host, asOf, entries }: CalendarFile): string {
	const calendar = new ICalCalendar({
		name,
		prodId: { company: host, product: 'Gongkai', language: 'ZH' },
		scale: 'GREGORIAN',
	});
	for (const { uid, day, summary, description, url } of entries)
		calendar.createEvent({
			id: `${uid}@${host}`,
			stamp: midnight(asOf),
			start: midnight(day),
			end: midnight(addDays(day, 1)),
			allDay: true,
			summary,
			description,
			url,
			transparency: ICalEventTransparency.TRANSPARENT,
			alarms: [
				{
					type: ICalAlarmType.display,
					trigger: reminderDays * secondsPerDay,
					description: summary,
				},
			],
		});
	return calendar.toString();
}

function midnight(day: CalendarDate): Date {
	return new Date(`${day}T00:00:00Z`);
}
