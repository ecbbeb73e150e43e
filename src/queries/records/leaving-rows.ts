import { byDay } from '../../domain/dates/by-day.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Portal } from '../portal.ts';
import type { TablePart } from './tables.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { TableRow } from '../../collections/declarations/table.ts';

type Part = Pick<TablePart, 'rows' | 'leaving'>;

/** The rows of a part that are public on the day of the build or later. */
export function publicOn({ rows, leaving }: Part, day: CalendarDate): readonly TableRow[] {
	if (leaving.size === 0) return rows;
	return rows.filter((row) => (leaving.get(row)?.on ?? '9999') > day);
}

/** The days from which on a part has fewer rows. */
export function leavingDays({ leaving }: Part): CalendarDate[] {
	return [...new Set([...leaving.values()].map(({ on }) => on))];
}

/** How many rows a part has. Counted once for all days: a large register loses rows on every day of a year. */
export function rowCount({ today }: Portal, { rows, leaving }: Part): ByDay<number> {
	const lastRows = Map.groupBy(rows, (row) => leaving.get(row)?.on);
	const days = [...lastRows.keys()].filter((day) => day !== undefined);
	const left = new Map<CalendarDate, number>();
	let soFar = 0;
	for (const day of days.sort(compareText))
		left.set(day, (soFar += lastRows.get(day)?.length ?? 0));
	return byDay((day) => rows.length - (left.get(day) ?? 0), days, today);
}

/** When a part changed last: a row that leaves changes a table that tells when it changed. */
export function changedOn(
	{ today }: Portal,
	part: Pick<TablePart, 'leaving' | 'rows' | 'changedOn'>,
	isTold: boolean,
): ByDay<CalendarDate | undefined> {
	const days = isTold ? leavingDays(part) : [];
	return byDay(
		(day) => latestDay([part.changedOn, ...days.filter((each) => each <= day)]),
		days,
		today,
	);
}
