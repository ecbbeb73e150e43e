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
	return {
		working: exceptions.get(day) ?? isWeekday(day),
		certain: announced.has(yearOf(day)),
	};
}

/** The last day of a period; `certain` when the notice of every year that the count touches is known. */
export interface PeriodEnd {
	readonly date: CalendarDate;
	readonly certain: boolean;
}

/**
 * The last day of a period of `count` working days that starts from `day`. `day` itself does not count (民法典 art. 201).
 */
export function addWorkingDays(
	calendar: WorkingCalendar,
	day: CalendarDate,
	count: number,
): PeriodEnd {
	const ends = knownEnds.get(calendar) ?? new Map<string, PeriodEnd>();
	knownEnds.set(calendar, ends);
	const period = `${day} ${count}`;
	const end = ends.get(period) ?? countWorkingDays(calendar, day, count);
	ends.set(period, end);
	return end;
}

/** An audit asks thousands of times when the same few periods end: counting was most of its time. */
const knownEnds = new WeakMap<WorkingCalendar, Map<string, PeriodEnd>>();

function countWorkingDays(calendar: WorkingCalendar, day: CalendarDate, count: number): PeriodEnd {
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
	if (to <= from) return { days: 0, certain: true };
	let days = weekdaysUpTo(to) - weekdaysUpTo(from);
	for (const [day, working] of calendar.exceptions)
		if (from < day && day <= to) days += Number(working) - Number(isWeekday(day));
	let year = yearOf(addDays(from, 1));
	while (year <= yearOf(to) && calendar.announced.has(year)) year += 1;
	return { days, certain: year > yearOf(to) };
}

const someMonday: CalendarDate = '2001-01-01';

/** How many days from Monday to Friday there are from a certain Monday up to and including `day`; negative before it. */
function weekdaysUpTo(day: CalendarDate): number {
	const days = daysBetween(someMonday, day) + 1;
	const weeks = Math.floor(days / 7);
	return weeks * 5 + Math.min(days - weeks * 7, 5);
}

function isWeekday(day: CalendarDate): boolean {
	return weekday(day) % 6 !== 0;
}

function yearOf(day: CalendarDate): number {
	return Number(day.slice(0, 4));
}

/**
 * The last day of a period of `calendarDays` that starts from `day`. `day` itself does not count. If the last
 * day is not a working day, the period ends on the next working day, as 民事诉讼法 art. 85 says of parties' periods.
 */
export function endOfPeriod(
	calendar: WorkingCalendar,
	day: CalendarDate,
	calendarDays: number,
): PeriodEnd {
	// The first working day after the day before the last day: the last day itself, if it is a working day.
	return addWorkingDays(calendar, addDays(day, calendarDays - 1), 1);
}
