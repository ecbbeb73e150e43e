import { publicationEnd } from './publication-end.ts';
import { dateOf } from '../../domain/dates/calendar-date.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { Minute } from '../../domain/dates/minute.ts';
import type { Table } from '../declarations/table.ts';
import type { ValidRecord } from '../records/validate.ts';

/** What the fields of a record, a row, or a part of a record say of the beginning of its publication. */
export interface Scheduled {
	/** 草稿: the record is not public, whatever its dates. */
	draft?: boolean | undefined;
	/** A day alone begins with its first minute. */
	publishedOn?: PublicationTime | undefined;
}

/** What a record waits for: an editor who finishes the draft, or a time. */
export type Wait = 'draft' | PublicationTime;

/** What a record that is not public yet waits for; `undefined` for one whose publication has begun at the minute `now`. */
export function waitOf({ draft, publishedOn }: Scheduled, now: Minute): Wait | undefined {
	if (draft) return 'draft';
	return publishedOn !== undefined && publishedOn > now ? publishedOn : undefined;
}

/** Whether readers may see a record, or a row of a table, at a minute: not yet, now, or no longer. */
export type Publicity = 'waiting' | 'public' | 'over';

export function publicityAt(
	record: Pick<ValidRecord, 'collection' | 'data'>,
	now: Minute,
): Publicity {
	if (waitOf(record.data, now) !== undefined) return 'waiting';
	return isOver(record, dateOf(now)) ? 'over' : 'public';
}

function isOver(
	{ collection, data }: Pick<ValidRecord, 'collection' | 'data'>,
	day: CalendarDate,
): boolean {
	return collection.format === 'csv'
		? (collection as Table).withdrawal?.(data, day) !== undefined
		: publicationEnd(data, day) !== undefined;
}

/** The fields whose value is a part with a publication of its own that has not begun, such as the feedback of a consultation. */
export function waitingParts(
	data: ValidRecord['data'],
	now: Minute,
): { field: string; wait: Wait }[] {
	return Object.entries(data).flatMap(([field, value]) => {
		const wait = isPart(value) ? waitOf(value, now) : undefined;
		return wait === undefined ? [] : [{ field, wait }];
	});
}

function isPart(value: unknown): value is Scheduled {
	return typeof value === 'object' && value !== null && 'publishedOn' in value;
}
