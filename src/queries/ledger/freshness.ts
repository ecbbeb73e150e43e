import { derived } from '../derived.ts';
import { publishedPages } from './published-pages.ts';
import { sectionsOf } from '../records/sections.ts';
import {
	columnFreshness,
	columnLimits,
	exceedsLimit,
	lastFreshDay,
} from '../../audit/health/columns.ts';
import { spanText } from '../../audit/judging/due.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { addDays } from '../../domain/dates/calendar-date.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { Portal } from '../portal.ts';
import type { Limit } from '../../audit/health/columns.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** How recent something is, and how long it may go without an update. */
export interface Freshness {
	newest: CalendarDate;
	/** Such as `6 个月`. */
	limit: string;
	state: ByDay<'fresh' | 'stale'>;
}

const labels = derived(
	(portal) =>
		new Map(
			sectionsOf(portal).map(({ id, title, columnType }) => [
				id,
				{ ColumnName: title, ColumnType: columnType },
			]),
		),
);

/** The columns as an outside audit judges them (国办秘函〔2019〕19号). */
const bySection = derived(
	(portal) =>
		new Map(
			columnFreshness(
				publishedPages(portal).map(({ url, section, dates, rows }) => ({
					url,
					section,
					dates,
					rows,
					labels: labels(portal).get(section ?? '') ?? {},
				})),
				portal.today,
			).map((column) => [column.id, column]),
		),
);

/**
 * The freshness of a section that must be updated regularly; `undefined` for other sections and for those without
 * content.
 */
export function sectionFreshness(portal: Portal, id: string): Freshness | undefined {
	const { newest, limit } = bySection(portal).get(id) ?? {};
	return newest && limit && freshness(portal, newest, limit);
}

/** The freshness of items of the standard catalogue. The longest limit of all columns applies. */
export function catalogueFreshness(
	portal: Portal,
	newest: CalendarDate | undefined,
): Freshness | undefined {
	return newest && freshness(portal, newest, columnLimits.continuing);
}

function freshness(portal: Portal, newest: CalendarDate, limit: Limit): Freshness {
	const state = byDay(
		(day) => (exceedsLimit(newest, limit, day) ? ('stale' as const) : ('fresh' as const)),
		[addDays(lastFreshDay(newest, limit), 1)],
		portal.today,
	);
	return { newest, limit: spanText(limit), state };
}
