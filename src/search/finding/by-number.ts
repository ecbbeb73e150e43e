import { isNumberAlone, matchNumber } from '../understanding/document-number.ts';
import type { SearchRecord } from './search-record.ts';
import type { Query } from '../understanding/query.ts';

export interface Numbered {
	/** With the number that the query names. */
	exact: SearchRecord[];
	/** With another agency's number of the same year and serial: what a wrong agency code would have meant. */
	similar: SearchRecord[];
	/** With a number that contains the query. */
	part: SearchRecord[];
}

export function withNumber(
	records: readonly SearchRecord[],
	{ number: asked, plain }: Query,
): Numbered {
	const numbered: Numbered = { exact: [], similar: [], part: [] };
	if (!asked) return numbered;
	for (const record of records) {
		const match = record.number && matchNumber(asked, record.number);
		if (match) numbered[match].push(record);
		else if (plain.length > 2 && record.number?.plain.includes(plain)) numbered.part.push(record);
	}
	return numbered;
}

/** Whether the query is the record's number and says nothing besides. */
export function isNumberOf({ number: asked, plain }: Query, { number }: SearchRecord): boolean {
	if (!asked || !number) return false;
	return number.plain === plain || isNumberAlone(asked, number.code ?? '');
}
