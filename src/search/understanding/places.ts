import type { SearchRecord } from '../index/search-record.ts';

/** 行政区划 and 人力资源市场 begin with no place. Without a look behind, which browsers of 2021 lack. */
const place =
	/^((?:(?!(?:行政|保税|开发|试验|名胜)区)\p{Script=Han}){2,6}?)(?:省|市(?!场|容)|县|区|州|经济特区|(?:\p{Script=Han}{1,6})?自治[区州县])/u;

/** The places in a query that any record belongs to, without their type: 郑州, not 郑州市. */
export function placesNamed(records: readonly SearchRecord[], normalized: string): string[] {
	return [...new Set(records.flatMap(placesOf))].filter((name) => normalized.includes(name));
}

const knownPlaces = new WeakMap<SearchRecord, readonly string[]>();

/** 郑州市人民代表大会 and 郑州市供热条例 belong to 郑州. */
export function placesOf(record: SearchRecord): readonly string[] {
	const known = knownPlaces.get(record);
	if (known) return known;
	const places = [record.normalized, ...record.issuers].flatMap(
		(name) => place.exec(name)?.[1] ?? [],
	);
	knownPlaces.set(record, places);
	return places;
}
