import { ICalCalendar, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

/** An event of one day. */
export interface CalendarEntry {
	/** Permanent: a calendar program that reads the file again replaces the entry with the same `uid`. */
	uid: string;
	day: CalendarDate;
	summary: string;
	description: string;
	/** The absolute address. */
	url: string;
}

export interface CalendarFile {
	name: string;
	/** The site's host; it names the publisher in `PRODID`. */
	host: string;
	/** The day that the file is about. It is fixed, so that one day always gives the same bytes. */
	asOf: CalendarDate;
	entries: readonly CalendarEntry[];
}

const reminderDays = 14;
const secondsPerDay = 86_400;

/** Events as an iCalendar file (RFC 5545), each with a reminder 14 days before. */
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
