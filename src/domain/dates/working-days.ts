import { addDays, daysBetween, weekday, type CalendarDate } from './calendar-date.ts';

/** The days off and the working weekends of a year, as a notice of the State Council or of a county announces them. */
export interface HolidayYear {
	year: number;
	/** Addresses of the notices. */
	source: string[];
	off: readonly CalendarDate[];
	/** Days that are worked although they fall on a weekend (调休). */
	working: readonly CalendarDate[];
	/** Only a local addition, such as a county's festival. It does not make the rest of its year certain. */
	local?: true;
}

/** What is known of the working days. Made by `workingCalendar`. */
export interface WorkingCalendar {
	/** True for a working day. Holds only the days that differ from their weekday. */
	exceptions: ReadonlyMap<CalendarDate, boolean>;
	/** The years whose notice is known. In any other year the weekday decides, and the answer is not certain. */
	announced: ReadonlySet<number>;
}

/**
 * The calendar of these years. A later entry for the same year adds to the earlier one, and wins where they differ: a
 * county adds its local holidays, or a year that was announced after this version.
 *
 * A notice may also change the last days of the year before (2018-12-31 became a day off). These days are certain when
 * the notice of their own year is known.
 */
export function workingCalendar(years: readonly HolidayYear[]): WorkingCalendar {
	return {
		exceptions: new Map(
			years.flatMap(({ off, working }) => [
				...off.map((day) => [day, false] as const),
				...working.map((day) => [day, true] as const),
			]),
		),
		announced: new Set(years.filter(({ local }) => !local).map(({ year }) => year)),
	};
}

/** Whether `day` is a working day; `certain` when the notice of its year is known. */
export function isWorkingDay(
	{ exceptions, announced }: WorkingCalendar,
	day: CalendarDate,
): { working: boolean; certain: boolean } {
	const isWeekday = weekday(day) % 6 !== 0;
	return {
		working: exceptions.get(day) ?? isWeekday,
		certain: announced.has(Number(day.slice(0, 4))),
	};
}

/**
 * The last day of a period of `count` working days that starts from `day`. `day` itself does not count (民法典 art. 201).
 * `certain` when the notice of every year that the count touches is known.
 */
export function addWorkingDays(
	calendar: WorkingCalendar,
	day: CalendarDate,
	count: number,
): { date: CalendarDate; certain: boolean } {
	let date = day;
	let certain = true;
	for (let left = count; left > 0;) {
		date = addDays(date, 1);
		const next = isWorkingDay(calendar, date);
		certain &&= next.certain;
		if (next.working) left -= 1;
	}
	return { date, certain };
}

/** How many working days there are after `from`, up to and including `to`; 0 when `to` is not after `from`. */
export function workingDaysBetween(
	calendar: WorkingCalendar,
	from: CalendarDate,
	to: CalendarDate,
): { days: number; certain: boolean } {
	let days = 0;
	let certain = true;
	for (let offset = 1; offset <= daysBetween(from, to); offset += 1) {
		const next = isWorkingDay(calendar, addDays(from, offset));
		certain &&= next.certain;
		if (next.working) days += 1;
	}
	return { days, certain };
}

/**
 * The last day of a period of `calendarDays` that starts from `day`. `day` itself does not count (民法典 art. 201). If the
 * last day is not a working day, the period ends on the next working day (民法典 art. 203).
 */
export function endOfPeriod(
	calendar: WorkingCalendar,
	day: CalendarDate,
	calendarDays: number,
): { date: CalendarDate; certain: boolean } {
	// The first working day after the day before the last day: the last day itself, if it is a working day.
	return addWorkingDays(calendar, addDays(day, calendarDays - 1), 1);
}
