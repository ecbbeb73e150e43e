import { compareText } from '../../domain/text/compare-text.ts';
import { isAgency } from './search-record.ts';
import { factors } from './weights.ts';
import type { SearchRecord } from './search-record.ts';
import type { Evidence } from './evidence.ts';

/** Agencies with such a name, and what they issued, the newest first. */
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

/** Who types an agency's name mostly looks for what it issued: its own page stands second. */
export function agencySecond(records: readonly SearchRecord[]): SearchRecord[] {
	const first = records.find((record) => !isAgency(record));
	return first ? [...new Set([first, ...records])] : [...records];
}

const place =
	/^(\p{Script=Han}{2,6}?)(?:省|市|县|区|州|经济特区|(?:\p{Script=Han}{1,6})?自治[区州县])/u;

/** For a query that names places: records of one of them, and of other places. Records of the whole country are left out. */
export function byPlace(records: readonly SearchRecord[], normalized: string): Evidence {
	const named = placesNamed(records, normalized);
	if (named.length === 0) return new Map();
	return new Map(
		records.flatMap((record): [SearchRecord, number][] => {
			const places = placesOf(record);
			if (places.length === 0) return [];
			const isHere = named.some(
				(name) => places.includes(name) || record.normalized.includes(name),
			);
			return [[record, isHere ? 1 : factors.otherPlace]];
		}),
	);
}

/** The places in a query that any record belongs to, without what kind of place they are: 郑州, not 郑州市. */
export function placesNamed(records: readonly SearchRecord[], normalized: string): string[] {
	return [...new Set(records.flatMap(placesOf))].filter((name) => normalized.includes(name));
}

const knownPlaces = new WeakMap<SearchRecord, readonly string[]>();

/** 郑州市人民代表大会 and 郑州市供热条例 belong to 郑州. */
function placesOf(record: SearchRecord): readonly string[] {
	const known = knownPlaces.get(record);
	if (known) return known;
	const places = [record.normalized, ...record.issuers].flatMap(
		(name) => place.exec(name)?.[1] ?? [],
	);
	knownPlaces.set(record, places);
	return places;
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
