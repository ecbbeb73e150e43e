import { byDay, combineByDay } from '../domain/dates/by-day.ts';
import type { ByDay } from '../domain/dates/by-day.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

/** An entry of a list, and when it is in it. */
export interface ListedEntry<Entry> {
	entry: Entry;
	isListed: ByDay<boolean>;
}

/**
 * The entries that are in a list on the day of the build or on a later one, in the order of `all`. `listOn` says which are
 * in it on a day; it changes on no other days than `days`.
 */
export function entriesByDay<Entry>(
	all: readonly Entry[],
	listOn: (day: CalendarDate) => readonly Entry[],
	{ days, today }: { days: readonly CalendarDate[]; today: CalendarDate },
): ListedEntry<Entry>[] {
	const lists = new Map([today, ...days].map((day) => [day, new Set(listOn(day))]));
	return all
		.map((entry) => ({
			entry,
			isListed: byDay((day) => lists.get(day)?.has(entry) ?? false, days, today),
		}))
		.filter(({ isListed }) => isListed.some(({ value }) => value));
}

/** Whether any of the entries is in its list. */
export function anyEntry(
	entries: readonly Pick<ListedEntry<unknown>, 'isListed'>[],
	today: CalendarDate,
): ByDay<boolean> {
	return combineByDay(
		entries.map(({ isListed }) => isListed),
		(values) => values.some(Boolean),
		today,
	);
}
