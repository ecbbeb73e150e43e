import { compareText } from '../text/compare-text.ts';
import { addDays } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/** What holds from a day on, until the day of the next entry. */
interface FromDay<Value> {
	from: CalendarDate;
	value: Value;
}

/** A value that depends on the day: what holds on the first day that is known, and every later change, in order. */
export type ByDay<Value> = readonly [FromDay<Value>, ...FromDay<Value>[]];

/**
 * The value of `valueOn` on `today` and on each later day on which it changes. `turningDays` are the days on which it may
 * change, in any order; the value must not change on another day. Values are compared by their JSON.
 */
export function byDay<Value>(
	valueOn: (day: CalendarDate) => Value,
	turningDays: readonly (CalendarDate | undefined)[],
	today: CalendarDate,
): ByDay<Value> {
	const later = turningDays.filter((day) => day !== undefined && day > today);
	const entries: [FromDay<Value>, ...FromDay<Value>[]] = [{ from: today, value: valueOn(today) }];
	for (const from of [...new Set(later as CalendarDate[])].sort(compareText)) {
		const value = valueOn(from);
		if (JSON.stringify(value) !== JSON.stringify(entries[entries.length - 1]?.value))
			entries.push({ from, value });
	}
	return entries;
}

/** The value made of each value of `dated`; neighbours that become equal are one. */
export function mapByDay<Value, Other>(
	dated: ByDay<Value>,
	map: (value: Value) => Other,
): ByDay<Other> {
	const days = dated.map(({ from }) => from);
	return byDay((day) => map(valueOnDay(dated, day)), days, dated[0].from);
}

/** The value made of several that depend on the day. */
export function combineByDay<Value, Other>(
	all: readonly ByDay<Value>[],
	combine: (values: Value[]) => Other,
	today: CalendarDate,
): ByDay<Other> {
	const days = all.flatMap((dated) => dated.map(({ from }) => from));
	return byDay((day) => combine(all.map((dated) => valueOnDay(dated, day))), days, today);
}

/** Each value of `dated` once for each time that it holds, and on which days. */
export function valuesWithDays<Value>(
	dated: ByDay<Value>,
): { value: Value; holds: ByDay<boolean> }[] {
	return dated.map((entry) => ({
		value: entry.value,
		holds: byDay(
			(day) => dated.findLast(({ from }) => from <= day) === entry,
			dated.map(({ from }) => from),
			dated[0].from,
		),
	}));
}

/** A value that does not depend on the day. */
export function always<Value>(value: Value, today: CalendarDate): ByDay<Value> {
	return [{ from: today, value }];
}

/** The changes up to a day; after it, the value is not known. */
export function knownUntil<Value>(
	[now, ...later]: ByDay<Value>,
	last: CalendarDate,
): ByDay<Value | undefined> {
	const known = later.filter(({ from }) => from <= last);
	return [now, ...known, { from: addDays(last, 1), value: undefined }];
}

/** The changes up to a day, from which on the value stays as it is. */
export function untilDay<Value>([now, ...later]: ByDay<Value>, last: CalendarDate): ByDay<Value> {
	return [now, ...later.filter(({ from }) => from <= last)];
}

/** The value on a day; that of the first entry for every day before it. */
export function valueOnDay<Value>(dated: ByDay<Value>, day: CalendarDate): Value {
	return (dated.findLast(({ from }) => from <= day) ?? dated[0]).value;
}
