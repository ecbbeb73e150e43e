import { judgePartly } from './judge-partly.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Problem } from './problem.ts';
import type { ValidRecord } from './validate.ts';

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
