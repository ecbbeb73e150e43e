import type { CalendarDate } from '../dates/calendar-date.ts';

/** The validity that an older system stated of a document, in its own words. */
export interface StatedValidity {
	text: string;
	/** The day on which the older system said so; `undefined` when it is not known. */
	on?: CalendarDate | undefined;
	/** Where that is not known, the latest day on which it can have said so. */
	by?: CalendarDate | undefined;
}

/** What such words mean: the document binds, binds in part, does not yet, is suspended, or binds no more; `unknown` for other words. */
export type StatedMeaning = 'in-force' | 'partly' | 'pending' | 'suspended' | 'ended' | 'unknown';

const meanings: readonly [pattern: RegExp, meaning: StatedMeaning][] = [
	[/部分/, 'partly'],
	[/尚未|未施行|未实施|未生效|待生效|未执行/, 'pending'],
	[/暂停|暂缓|中止/, 'suspended'],
	[/失效|废止|无效|作废|停止|终止|过期|到期|届满|宣布|替代|取代/, 'ended'],
	[/有效|生效|施行|执行|修改|修订|修正|延期|延长|保留/, 'in-force'],
];

/** What the words mean; `undefined` for an empty mark, such as `—` or `无`. */
export function meaningOf(stated: string): StatedMeaning | undefined {
	const words = stated.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');
	if (words === '' || words === '无') return undefined;
	// “即将失效” and “继续有效” are both in force today.
	if (/^(?:即将|将要?|将于)|继续有效/.test(words)) return 'in-force';
	return meanings.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';
}
