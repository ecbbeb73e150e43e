import { addDays, addMonths, daysBetween } from '../../domain/dates/calendar-date.ts';
import { newestDay } from './newest-day.ts';
import { isContent, isDated } from './page-kind.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Span } from '../judging/duty.ts';
import type { PublishedPage } from '../judging/facts.ts';
import type { LastModified } from './newest-day.ts';

/** The kinds of columns that must be updated regularly. */
export type ColumnKind = 'news' | 'notices' | 'policies' | 'continuing';

/** The longest time without an update. */
export type Limit = Span & { unit: 'calendar-days' | 'months' };

/** A page, with what is needed to find its column and the column's newest day. */
export interface ColumnPage extends Pick<PublishedPage, 'url' | 'section' | 'dates' | 'rows'> {
	/** The page's labels, such as `ColumnName` and `ColumnType`. */
	labels: Readonly<Record<string, string>>;
}

/** How recent a column is on a day. */
export interface ColumnFreshness {
	/** The section's id, or the column's name on a site that names no sections. */
	id: string;
	name: string;
	/** `undefined` for a column that need not be updated. */
	kind: ColumnKind | undefined;
	/** The address of the column's own page, or of its first page. */
	url: string;
	/** The day on which something in it was last published or updated; `undefined` when no page states one. */
	newest: CalendarDate | undefined;
	/** Days since `newest`; `undefined` without it. */
	age: number | undefined;
	limit: Limit | undefined;
	/** How many pieces of its content state no day, whatever day a sitemap states for them. */
	undated: number;
	/** `unknown` when there is no newest day or no limit. */
	state: 'fresh' | 'stale' | 'unknown';
}

/**
 * News at least every two weeks, notices and policy documents at least every six months (国办秘函〔2019〕19号). For other
 * columns that should be updated the source only says “for a long time”; they get the longest limit.
 */
export const columnLimits: Record<ColumnKind, Limit> = {
	news: { count: 14, unit: 'calendar-days' },
	notices: { count: 6, unit: 'months' },
	policies: { count: 6, unit: 'months' },
	continuing: { count: 6, unit: 'months' },
};

/** Kinds by `ColumnType` (国办发〔2017〕47号). */
const kindsByType: Readonly<Record<string, ColumnKind>> = {
	工作动态: 'news',
	政策文件: 'policies',
	数据发布: 'continuing',
	数据开放: 'continuing',
	政策解读: 'continuing',
	回应关切: 'continuing',
	征集调查: 'continuing',
	在线访谈: 'continuing',
};

/** Kinds by `ColumnName`, when the type does not tell the kind. */
const kindsByName: readonly (readonly [RegExp, ColumnKind])[] = [
	[/动态|要闻/, 'news'],
	[/通知公告|公示公告|公告公示/, 'notices'],
	[/政策文件/, 'policies'],
];

/**
 * Every column that the pages name, in the order of their first pages. `lastModified` is used for pages that state no
 * day.
 */
export function columnFreshness(
	pages: readonly ColumnPage[],
	today: CalendarDate,
	lastModified: LastModified = new Map(),
): ColumnFreshness[] {
	return [...Map.groupBy(pages, columnId)].flatMap(([id, [first, ...others]]) => {
		if (id === undefined || !first) return [];
		const own = [first, ...others].find((page) => !isContent(page)) ?? first;
		const newest = newestDay([first, ...others], today, lastModified);
		const { ColumnName: name = id, ColumnType: type = '' } = own.labels;
		const kind = kindOf(type, name);
		const undated = [first, ...others].filter(isUndated).length;
		return [{ id, name, kind, url: own.url, undated, ...freshness(newest, kind, today) }];
	});
}

/** Whether a piece of content states no day; a page that states its section says itself what it has. */
function isUndated(page: ColumnPage): boolean {
	return page.section === undefined && isContent(page) && !isDated(page);
}

/** The column of a page: its section, else the column name in its labels. */
export function columnId({ section, labels }: Pick<ColumnPage, 'section' | 'labels'>) {
	return section ?? labels['ColumnName'];
}

/** Whether more than the limit has passed since `day`. */
export function exceedsLimit(day: CalendarDate, limit: Limit, today: CalendarDate): boolean {
	return lastFreshDay(day, limit) < today;
}

/** The last day on which not more than the limit has passed since `day`. */
export function lastFreshDay(day: CalendarDate, { count, unit }: Limit): CalendarDate {
	return unit === 'months' ? addMonths(day, count) : addDays(day, count);
}

function kindOf(type: string, name: string): ColumnKind | undefined {
	return kindsByType[type] ?? kindsByName.find(([pattern]) => pattern.test(name))?.[1];
}

/** How recent a column of this kind is; `newest` is the day of its newest content. */
function freshness(
	newest: CalendarDate | undefined,
	kind: ColumnKind | undefined,
	today: CalendarDate,
): Pick<ColumnFreshness, 'newest' | 'age' | 'limit' | 'state'> {
	const limit = kind && columnLimits[kind];
	if (newest === undefined) return { newest, age: undefined, limit, state: 'unknown' };
	const age = daysBetween(newest, today);
	if (limit === undefined) return { newest, age, limit, state: 'unknown' };
	return { newest, age, limit, state: exceedsLimit(newest, limit, today) ? 'stale' : 'fresh' };
}
