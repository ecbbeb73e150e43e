import { waitOf } from '../collections/fields/publicity.ts';
import type { Minute } from '../domain/dates/minute.ts';
import type { ValidRecord } from '../collections/records/validate.ts';

/** How much waits for its publication, in Chinese, and until when the next build can wait; `undefined` when nothing does. */
export function waitingNote(records: readonly ValidRecord[], now: Minute): string | undefined {
	const waits = records.flatMap(({ data }) => waitOf(data, now) ?? []);
	const times = waits.filter((wait) => wait !== 'draft').toSorted();
	const drafts = waits.length - times.length;
	const parts = [
		...(times[0] === undefined
			? []
			: [`定时发布 ${times.length} 条，最早的到 ${times[0]} 以后的那次生成才公开`]),
		...(drafts > 0 ? [`草稿 ${drafts} 条`] : []),
	];
	return parts.length > 0 ? `还没有公开的：${parts.join('；')}。` : undefined;
}
