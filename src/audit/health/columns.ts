import { addDays, addMonths, daysBetween } from '../../domain/dates/calendar-date.ts';
import { newestDay } from './newest-day.ts';
import { isContent } from './page-kind.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Span } from '../judging/duty.ts';
import type { PublishedPage } from '../judging/facts.ts';
import type { LastModified } from './newest-day.ts';

/** Columns that must not stand still. */
export type ColumnKind = 'news' | 'notices' | 'policies' | 'continuing';

/** For how long a column may stand still. */
export type Limit = Span & { unit: 'calendar-days' | 'months' };

/** What a column is told by: a page of it. */
export interface ColumnPage extends Pick<PublishedPage, 'url' | 'section' | 'dates' | 'rows'> {
	/** `ColumnName` and `ColumnType` among them. */
	labels: Readonly<Record<string, string>>;
}

/** How recent a column is on a day. */
export interface ColumnFreshness {
	/** The section's id; on a site that names no sections, the column's name. */
	id: string;
	name: string;
	/** `undefined` for a column that may stand still. */
	kind: ColumnKind | undefined;
	/** Address of the column's own page, or of its first. */
	url: string;
	/** When something in it was last published or updated. */
	newest: CalendarDate | undefined;
	/** Days since then. */
	age: number | undefined;
	limit: Limit | undefined;
	/** `unknown` without a day, or without a limit. */
	state: 'fresh' | 'stale' | 'unknown';
}

/**
 * News at least every two weeks, notices and policy documents at least every six months (国办秘函〔2019〕19号). Of the other
 * columns that should be updated it is only known that they must not stand still for long; the longest limit is theirs.
 */
export const columnLimits: Record<ColumnKind, Limit> = {
	news: { count: 14, unit: 'calendar-days' },
	notices: { count: 6, unit: 'months' },
	policies: { count: 6, unit: 'months' },
	continuing: { count: 6, unit: 'months' },
};

/** By `ColumnType` (国办发〔2017〕47号). */
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

/** By `ColumnName`, where the type tells nothing. */
const kindsByName: readonly (readonly [RegExp, ColumnKind])[] = [
	[/动态|要闻/, 'news'],
	[/通知公告|公示公告|公告公示/, 'notices'],
	[/政策文件/, 'policies'],
];

/** Every column that the pages name, in the order of its first page. `lastModified` serves pages that state no day. */
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
		return [{ id, name, kind, url: own.url, ...freshness(newest, kind, today) }];
	});
}

/** The column that a page belongs to: its section, else the name on its label. */
export function columnId({ section, labels }: Pick<ColumnPage, 'section' | 'labels'>) {
	return section ?? labels['ColumnName'];
}

/** Whether more than the limit has passed since `day`. */
export function exceedsLimit(
	day: CalendarDate,
	{ count, unit }: Limit,
	today: CalendarDate,
): boolean {
	return (unit === 'months' ? addMonths(day, count) : addDays(day, count)) < today;
}

function kindOf(type: string, name: string): ColumnKind | undefined {
	return kindsByType[type] ?? kindsByName.find(([pattern]) => pattern.test(name))?.[1];
}

/** How recent a column of this kind is whose newest content is of `newest`. */
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
