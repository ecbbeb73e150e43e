import { placesNamed, placesOf } from '../understanding/places.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { isAgency } from '../index/search-record.ts';
import { factors } from './weights.ts';
import type { Clue } from '../understanding/clues.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { Evidence } from './evidence.ts';

/**
 * Agencies whose name contains the query, then the records that they issued, the newest first; an empty list when they
 * issued none.
 */
export function issuedBy(records: readonly SearchRecord[], normalized: string): SearchRecord[] {
	if (normalized.length < 3) return [];
	const issued = records
		.filter(({ issuers }) => issuers.some((issuer) => issuer.includes(normalized)))
		.sort((a, b) => compareText(b.date ?? '', a.date ?? ''));
	const agencies = records.filter(
		(record) => isAgency(record) && record.normalized.includes(normalized),
	);
	return issued.length > 0 ? [...agencies, ...issued] : [];
}

/**
 * The records with an agency's own page in second place: a reader who types an agency's name usually looks for what it
 * issued.
 */
export function agencySecond(records: readonly SearchRecord[]): SearchRecord[] {
	const first = records.find((record) => !isAgency(record));
	return first ? [...new Set([first, ...records])] : [...records];
}

/**
 * For a query that names places: positive evidence for records of one of them, or with one in the title, negative for
 * records of other places. For a query that names none: a little negative for records of places to which less than half
 * of the records belong. Records of the whole country are left out.
 */
export function byPlace(records: readonly SearchRecord[], normalized: string): Evidence {
	const named = placesNamed(records, normalized);
	const home = homeOf(records);
	const evidence = records.map((record): [SearchRecord, number] => {
		const places = placesOf(record);
		const isHere = named.some((name) => places.includes(name) || record.normalized.includes(name));
		if (isHere) return [record, 1];
		if (places.length === 0) return [record, 0];
		if (named.length > 0) return [record, factors.otherPlace];
		return [record, home !== undefined && places.includes(home) ? 0 : factors.unnamedPlace];
	});
	return new Map(evidence.filter(([, strength]) => strength !== 0));
}

/** The place to which more than half of the records that have one belong. */
function homeOf(records: readonly SearchRecord[]): string | undefined {
	const all = records.map(placesOf).filter(({ length }) => length > 0);
	const counts = new Map<string, number>();
	for (const name of all.flatMap((places) => [...new Set(places)]))
		counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].find(([, count]) => count * 2 > all.length)?.[0];
}

/** Records of a year that the query names. */
export function byYear(records: readonly SearchRecord[], normalized: string): Evidence {
	const years = normalized.match(/(?:19|20)\d\d/g) ?? [];
	return new Map(
		records
			.filter(({ date, normalized: title }) =>
				years.some((year) => date?.startsWith(year) || title.includes(year)),
			)
			.map((record) => [record, 1]),
	);
}

/** How many of the clues each record fits; a clue that is a part of a number counts for each of its figures. */
export function byClues(records: readonly SearchRecord[], clues: readonly Clue[]): Evidence {
	return new Map(
		records.map((record) => [record, clues.reduce((sum, clue) => sum + fitOf(record, clue), 0)]),
	);
}

function fitOf({ issuers, date, number }: SearchRecord, clue: Clue): number {
	if ('issuer' in clue) return issuers.includes(clue.issuer) ? 1 : 0;
	const { code, year, serial } = clue;
	const ofYear = year !== undefined && (date?.startsWith(String(year)) ?? false) ? 1 : 0;
	const fits = (number?.keys ?? []).map((key) =>
		code === undefined || key.code === code
			? (code === undefined ? 0 : 1) + (key.serial === serial ? 1 : 0) + (key.year === year ? 1 : 0)
			: 0,
	);
	return Math.max(ofYear, ...fits);
}
