import { combineByDay, knownUntil, mapByDay, untilDay } from '../../domain/dates/by-day.ts';
import { addDays } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** A document in a list that depends on the day: on which days it is listed. */
export interface Member {
	document: PublishedDocument;
	listed: ByDay<boolean>;
}

/** The number of a list's members; `undefined` from the day on from which the page does not know it. */
export type MemberCount = ByDay<number | undefined>;

/** How long a page that is not built again knows who joins and leaves: every list has all who join until then. */
const knownDays = 366;

/** No count carries more changes than this; some lists of a large county change every week. */
const mostChanges = 24;

/** The last day of which the lists of a page built today are complete. */
export function lastKnownDay({ today }: Portal): CalendarDate {
	return addDays(today, knownDays);
}

/** The document as a member of a list; `undefined` when it is not listed today, and will not be as far as the list knows. */
export function memberOf<Document extends PublishedDocument>(
	portal: Portal,
	document: Document,
	listed: ByDay<boolean>,
): (Member & { document: Document }) | undefined {
	const known = untilDay(listed, lastKnownDay(portal));
	return known.some(({ value }) => value) ? { document, listed: known } : undefined;
}

/** How many of the members are listed, as far as it is known. */
export function countOf(portal: Portal, members: readonly { listed: ByDay<boolean> }[]): MemberCount {
	const all = combineByDay(
		members.map(({ listed }) => listed),
		(values) => values.filter(Boolean).length,
		portal.today,
	);
	const next = all[mostChanges + 1];
	return knownUntil(all, next ? addDays(next.from, -1) : lastKnownDay(portal));
}

/** A number as a text; an empty one where it is not known. */
export function countText(
	count: MemberCount,
	write: (count: number) => string = String,
): ByDay<string> {
	return mapByDay(count, (number) => (number === undefined ? '' : write(number)));
}

/** Whether any of the members is listed. */
export function anyListed(
	portal: Portal,
	members: readonly { listed: ByDay<boolean> }[],
): ByDay<boolean> {
	return combineByDay(
		members.map(({ listed }) => listed),
		(values) => values.some(Boolean),
		portal.today,
	);
}
