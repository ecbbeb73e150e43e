import type { CheckedContent } from './checked-content.ts';
import type { Problem } from './problem.ts';
import type { ValidRecord } from './validate.ts';

/** A record with mistakes; `data` holds its fields that are valid. It is checked as far as it can be, and never published. */
export interface PartialRecord extends ValidRecord {
	/** The fields that are wrong or could not be read. */
	wrongFields: ReadonlySet<string>;
}

/** The valid records and those with mistakes. Only for rules to which an absent field says nothing. */
export function allRecords({ records, partial }: CheckedContent): readonly ValidRecord[] {
	return partial.length === 0 ? records : [...records, ...partial];
}

/**
 * What `judge` finds in each record. In a record with mistakes it counts only if `judge` has not asked for what is wrong there: one
 * mistake must not cause a second message, and must not hide those of other fields either.
 */
export function judgeEach(
	{ records, partial }: CheckedContent,
	judge: (record: ValidRecord) => Problem[],
): Problem[] {
	return [...records.flatMap(judge), ...partial.flatMap((record) => judgePartly(record, judge))];
}

/** What `judge` finds in a record with mistakes, or nothing if it asks for what is wrong there. */
export function judgePartly<Found>(
	record: PartialRecord,
	judge: (record: ValidRecord) => Found[],
): Found[] {
	let isAsked = false;
	const { wrongFields } = record;
	const data = new Proxy(record.data, {
		get: (fields, name) => {
			isAsked ||= typeof name === 'string' && wrongFields.has(name);
			return Reflect.get(fields, name) as unknown;
		},
		has: (fields, name) => {
			isAsked ||= typeof name === 'string' && wrongFields.has(name);
			return Reflect.has(fields, name);
		},
		ownKeys: (fields) => {
			isAsked ||= wrongFields.size > 0;
			return Reflect.ownKeys(fields);
		},
	});
	const watched = {
		...record,
		data,
		get body() {
			isAsked ||= record.isBodyUnread === true;
			return record.body;
		},
	};
	try {
		const found = judge(watched);
		return isAsked ? [] : found;
	} catch (error) {
		if (isAsked) return [];
		throw error;
	}
}
