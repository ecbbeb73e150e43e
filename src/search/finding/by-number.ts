import { numberKeyOf } from '../text/number-key.ts';
import type { SearchRecord } from './search-record.ts';

/** Records with the document number that the folded text is, or with one that contains it. */
export function withNumber(
	records: readonly SearchRecord[],
	{ folded, plain }: { folded: string; plain: string },
): SearchRecord[] {
	const key = numberKeyOf(folded)?.key;
	const exact = key ? records.filter(({ number }) => number?.key === key) : [];
	if (exact.length > 0) return exact;
	const isPart = plain.length > 2 && /\d/.test(plain);
	return isPart ? records.filter(({ number }) => number?.plain.includes(plain)) : [];
}

/** Tells of a record whether its number is the query, not only like it. */
export function hasNumber({ folded, plain }: { folded: string; plain: string }) {
	const key = numberKeyOf(folded)?.key;
	return ({ number }: SearchRecord): boolean =>
		number !== undefined && (number.plain === plain || (key !== undefined && number.key === key));
}

/** Records with another agency's number of the same year and serial: what a wrong agency code would have meant. */
export function withSimilarNumber(
	records: readonly SearchRecord[],
	folded: string,
): SearchRecord[] {
	const wanted = numberKeyOf(folded)?.yearAndSerial;
	return wanted ? records.filter(({ number }) => number?.yearAndSerial === wanted) : [];
}
