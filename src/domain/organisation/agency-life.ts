import type { CalendarDate } from '../dates/calendar-date.ts';

/** When an agency exists; a day that is not stated sets no limit. */
export interface AgencyLife {
	/** The first day. */
	establishedOn?: CalendarDate | undefined;
	/** The day from which it no longer exists. */
	abolishedOn?: CalendarDate | undefined;
}

/** A name that an agency had, and the last day of it. */
export interface FormerName {
	name: string;
	until: CalendarDate;
}

/** True if the agency exists on the day. */
export function existsOn({ establishedOn, abolishedOn }: AgencyLife, day: CalendarDate): boolean {
	return (
		(establishedOn === undefined || establishedOn <= day) && !isAbolishedOn({ abolishedOn }, day)
	);
}

/** True if the agency was abolished on the day or before. */
export function isAbolishedOn({ abolishedOn }: AgencyLife, day: CalendarDate): boolean {
	return abolishedOn !== undefined && abolishedOn <= day;
}

/** The former name that an agency had on the day; `undefined` when it had its present name already. */
export function formerNameOn(
	names: readonly FormerName[] | undefined,
	day: CalendarDate,
): string | undefined {
	return (names ?? [])
		.filter(({ until }) => day <= until)
		.reduce<FormerName | undefined>(
			(first, one) => (first && first.until <= one.until ? first : one),
			undefined,
		)?.name;
}

/** An agency and the ids of those that took over its functions. */
export interface Succeeded extends AgencyLife {
	id: string;
	successors?: readonly { agency: string }[] | undefined;
}

/**
 * The agencies that exercise on the day the functions of an abolished one: its successors, and theirs where they were
 * abolished too, each once. Empty when none is named, or when the succession is a circle. An agency that exists is its
 * own.
 */
export function exercising<Agency extends Succeeded>(
	agency: Agency,
	agencies: ReadonlyMap<string, Agency>,
	day: CalendarDate,
): Agency[] {
	const seen = new Set<string>();
	const follow = (one: Agency): Agency[] => {
		if (seen.has(one.id)) return [];
		seen.add(one.id);
		if (!isAbolishedOn(one, day)) return [one];
		return (one.successors ?? []).flatMap(({ agency: id }) => {
			const next = agencies.get(id);
			return next ? follow(next) : [];
		});
	};
	return follow(agency);
}
