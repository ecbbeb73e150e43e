import { derived } from '../derived.ts';
import { publishedPages } from './published-pages.ts';
import { columnFreshness, columnLimits, exceedsLimit } from '../../audit/health/columns.ts';
import { spanText } from '../../audit/judging/due.ts';
import { sections } from '../../collections/sections/sections.ts';
import type { Portal } from '../portal.ts';
import type { Limit } from '../../audit/health/columns.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** How recent something is, against how long it may stand still. */
export interface Freshness {
	newest: CalendarDate;
	/** `6 个月`. */
	limit: string;
	state: 'fresh' | 'stale';
}

const labels = new Map(
	sections.map(({ id, title, columnType }) => [id, { ColumnName: title, ColumnType: columnType }]),
);

/** Judged as an audit from outside judges columns (国办秘函〔2019〕19号). */
const bySection = derived(
	(portal) =>
		new Map(
			columnFreshness(
				publishedPages(portal).map(({ url, section, dates, rows }) => ({
					url,
					section,
					dates,
					rows,
					labels: labels.get(section ?? '') ?? {},
				})),
				portal.today,
			).map((column) => [column.id, column]),
		),
);

/** Of a section that must not stand still; nothing of others, and of those without any content. */
export function sectionFreshness(portal: Portal, id: string): Freshness | undefined {
	const { newest, limit } = bySection(portal).get(id) ?? {};
	return newest && limit && freshness(portal, newest, limit);
}

/** Of items of the standard catalogue: a column that should be updated must not stand still for longer than any. */
export function catalogueFreshness(
	portal: Portal,
	newest: CalendarDate | undefined,
): Freshness | undefined {
	return newest && freshness(portal, newest, columnLimits.continuing);
}

function freshness(portal: Portal, newest: CalendarDate, limit: Limit): Freshness {
	const state = exceedsLimit(newest, limit, portal.today) ? 'stale' : 'fresh';
	return { newest, limit: spanText(limit), state };
}
