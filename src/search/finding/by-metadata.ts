import { compareText } from '../../domain/text/compare-text.ts';
import { isAgency } from './search-record.ts';
import type { SearchRecord } from './search-record.ts';
import type { Evidence } from './evidence.ts';

/** Agencies with such a name, and what they issued, the newest first. */
export function issuedBy(records: readonly SearchRecord[], plain: string): SearchRecord[] {
	if (plain.length < 3) return [];
	const issued = records
		.filter(({ issuers }) => issuers.some((issuer) => issuer.includes(plain)))
		.sort((a, b) => compareText(b.date ?? '', a.date ?? ''));
	const agencies = records.filter((record) => isAgency(record) && record.plain.includes(plain));
	return issued.length > 0 ? [...agencies, ...issued] : [];
}

/** Who types an agency's name mostly looks for what it issued: its own page stands second. */
export function agencySecond(records: readonly SearchRecord[]): SearchRecord[] {
	const first = records.find((record) => !isAgency(record));
	return first ? [...new Set([first, ...records])] : [...records];
}

const place =
	/^(\p{Script=Han}{2,6}?)(?:省|市|县|区|州|经济特区|(?:\p{Script=Han}{1,6})?自治[区州县])/u;

/** What belongs to another place is worth so much less as what belongs to the place is worth more. */
const elsewhere = -0.6;

/** For a query that names places: what belongs to one of them, or to another one. What holds everywhere is not told of. */
export function byPlace(records: readonly SearchRecord[], plain: string): Evidence {
	const named = placesNamed(records, plain);
	if (named.length === 0) return new Map();
	return new Map(
		records.flatMap((record): [SearchRecord, number][] => {
			const places = placesOf(record);
			if (places.length === 0) return [];
			const isHere = named.some((name) => places.includes(name) || record.plain.includes(name));
			return [[record, isHere ? 1 : elsewhere]];
		}),
	);
}

/** The places in a query that any record belongs to, without what kind of place they are: 郑州, not 郑州市. */
export function placesNamed(records: readonly SearchRecord[], plain: string): string[] {
	return [...new Set(records.flatMap(placesOf))].filter((name) => plain.includes(name));
}

const knownPlaces = new WeakMap<SearchRecord, readonly string[]>();

/** 郑州市人民代表大会 and 郑州市供热条例 belong to 郑州. */
function placesOf(record: SearchRecord): readonly string[] {
	const known = knownPlaces.get(record);
	if (known) return known;
	const places = [record.plain, ...record.issuers].flatMap((name) => place.exec(name)?.[1] ?? []);
	knownPlaces.set(record, places);
	return places;
}

/** Records of a year that the query names. */
export function byYear(records: readonly SearchRecord[], plain: string): Evidence {
	const years = plain.match(/(?:19|20)\d\d/g) ?? [];
	return new Map(
		records
			.filter(({ date, plain: title }) =>
				years.some((year) => date?.startsWith(year) || title.includes(year)),
			)
			.map((record) => [record, 1]),
	);
}
