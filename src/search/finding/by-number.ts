import { isNumberAlone, matchNumbers } from '../text/document-number.ts';
import { hasFigure, inDigits } from '../text/figures.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { Query } from '../understanding/query.ts';

export interface Numbered {
	/** Records with the number that the query names. */
	exact: SearchRecord[];
	/** Records with the same year and serial and another agency code: the query's code may be wrong. */
	similar: SearchRecord[];
	/** Records with a number that contains the query. */
	part: SearchRecord[];
}

export function withNumber(
	records: readonly SearchRecord[],
	{ number: asked, normalized }: Query,
): Numbered {
	const numbered: Numbered = { exact: [], similar: [], part: [] };
	const digits = inDigits(normalized);
	for (const record of records) {
		const { number } = record;
		if (!number) continue;
		const isSame = number.keys.length === 0 && number.normalized === normalized;
		const match = isSame ? 'exact' : asked && matchNumbers(asked, number.keys);
		if (match) numbered[match].push(record);
		else if (hasFigure(normalized) && normalized.length > 2 && number.inDigits.includes(digits))
			numbered.part.push(record);
	}
	// `青政规〔2026〕6号` is not 政规〔2026〕6号, whose code it contains, when there is a document of just this number.
	const whole = numbered.exact.filter(({ number }) =>
		number?.keys.some(({ key }) => asked?.keys.includes(key)),
	);
	return whole.length > 0 ? { ...numbered, exact: whole } : numbered;
}

/** True when the query is the record's number and has no other words. */
export function isNumberOf(
	{ number: asked, normalized }: Query,
	{ number }: SearchRecord,
): boolean {
	if (!number) return false;
	if (number.normalized === normalized) return true;
	return asked !== undefined && number.keys.some(({ code }) => isNumberAlone(asked, code));
}
