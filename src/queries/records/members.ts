import {
	always,
	byDay,
	combineByDay,
	knownUntil,
	mapByDay,
	untilDay,
} from '../../domain/dates/by-day.ts';
import { addDays } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from './documents.ts';
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
	const known = untilDay(whilePublic(portal, document, listed), lastKnownDay(portal));
	return known.some(({ value }) => value) ? { document, listed: known } : undefined;
}

/** The documents as members of a list in which each stands as long as it is public. */
export function lastingMembers(
	portal: Portal,
	documents: readonly PublishedDocument[],
): readonly Member[] {
	return documents.flatMap(
		(document) => memberOf(portal, document, always(true, portal.today)) ?? [],
	);
}

/** The first members of a list of which `size` are shown: when one leaves the list, the next one is. */
export function firstMembers(
	portal: Portal,
	members: readonly Member[],
	size: number,
): readonly Member[] {
	let staying = 0;
	const candidates = members.filter(({ listed }) => {
		const isShown = staying < size;
		if (listed.length === 1) staying += 1;
		return isShown;
	});
	return candidates.map(({ document, listed }, place) => {
		const before = candidates.slice(0, place).map((other) => other.listed);
		const isFirst = combineByDay(
			before,
			(values) => values.filter(Boolean).length < size,
			portal.today,
		);
		return { document, listed: both(portal, listed, isFirst) };
	});
}

/** How many of the members are listed, as far as it is known. */
export function countOf(
	portal: Portal,
	members: readonly { listed: ByDay<boolean> }[],
): MemberCount {
	return firstChanges(countAll(portal, members), lastKnownDay(portal));
}

/** How many of the members of a list are listed that nobody joins; it is known for ever, if it does not change too often. */
export function lastingCount(portal: Portal, members: readonly Member[]): MemberCount {
	return firstChanges(countAll(portal, members));
}

function countAll(portal: Portal, members: readonly { listed: ByDay<boolean> }[]): ByDay<number> {
	return combineByDay(
		members.map(({ listed }) => listed),
		(values) => values.filter(Boolean).length,
		portal.today,
	);
}

function firstChanges(all: ByDay<number>, last?: CalendarDate): MemberCount {
	const next = all[mostChanges + 1];
	const known = next ? addDays(next.from, -1) : last;
	return known ? knownUntil(all, known) : all;
}

/** On which of these days the document is public. */
function whilePublic(
	portal: Portal,
	{ data: { publicUntil } }: PublishedDocument,
	listed: ByDay<boolean>,
): ByDay<boolean> {
	if (publicUntil === undefined) return listed;
	const isPublic = byDay((day) => day <= publicUntil, [addDays(publicUntil, 1)], portal.today);
	return both(portal, listed, isPublic);
}

function both({ today }: Portal, ...dated: readonly ByDay<boolean>[]): ByDay<boolean> {
	return combineByDay(dated, (values) => values.every(Boolean), today);
}

/** A number as a text; `unknown` where it is not known. */
export function countText(
	count: MemberCount,
	write: (count: number) => string = String,
	unknown = '',
): ByDay<string> {
	return mapByDay(count, (number) => (number === undefined ? unknown : write(number)));
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
