import { parseIndexNumber } from '../../domain/numbers/index-number.ts';
import { documentKinds } from '../document-kinds.ts';
import { readCollection } from '../reading/read.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

interface Issuer {
	id: string;
	/** The prefix of its index numbers, where the agency's record states it. */
	prefix?: string | undefined;
}

/** The fewest digits of a serial number. */
const fewestDigits = 5;

/**
 * The index number that follows those of the agency in the year of `today`. `undefined` where neither the agency's record nor
 * one of its documents tells the prefix.
 */
export function nextIndexNumber(
	contentDir: string,
	issuer: Issuer,
	today: CalendarDate,
): string | undefined {
	const numbers = documentKinds.flatMap((kind) =>
		readCollection(contentDir, kind).records.flatMap(({ data }) => {
			const { indexNumber, issuers } = (data ?? {}) as Record<string, unknown>;
			const parsed = typeof indexNumber === 'string' ? parseIndexNumber(indexNumber) : undefined;
			const isOwn = Array.isArray(issuers) && issuers.length === 1 && issuers[0] === issuer.id;
			return parsed ? [{ ...parsed, isOwn }] : [];
		}),
	);
	const prefix = issuer.prefix ?? mostUsed(numbers.flatMap((one) => (one.isOwn ? one.prefix : [])));
	if (prefix === undefined) return undefined;
	const year = Number(today.slice(0, 4));
	const serials = numbers.flatMap((one) =>
		one.prefix === prefix && one.year === year ? one.serial : [],
	);
	const next = Math.max(0, ...serials.map(Number)) + 1;
	const width = Math.max(
		...(serials.length > 0 ? serials.map((one) => one.length) : [fewestDigits]),
	);
	return `${prefix}/${year}-${String(next).padStart(width, '0')}`;
}

function mostUsed(values: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
