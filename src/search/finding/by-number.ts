import { isNumberAlone, matchNumber } from '../text/document-number.ts';
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
	if (!asked) return numbered;
	for (const record of records) {
		const match = record.number && matchNumber(asked, record.number);
		if (match) numbered[match].push(record);
		else if (normalized.length > 2 && record.number?.normalized.includes(normalized))
			numbered.part.push(record);
	}
	return numbered;
}

/** True when the query is the record's number and has no other words. */
export function isNumberOf(
	{ number: asked, normalized }: Query,
	{ number }: SearchRecord,
): boolean {
	if (!asked || !number) return false;
	return number.normalized === normalized || isNumberAlone(asked, number.code ?? '');
}
