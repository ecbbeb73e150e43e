import { waitOf, waitingParts } from '../fields/publicity.ts';
import { problemAt } from '../records/problem-at.ts';
import type { Minute } from '../../domain/dates/minute.ts';
import type { Problem } from '../records/problem.ts';
import type { ValidRecord } from '../records/validate.ts';
import type { Wait } from '../fields/publicity.ts';

/** A reminder for each record that is not public yet at the minute `now`, for rows one a file and time: until when. */
export function waitingProblems(records: readonly ValidRecord[], now: Minute): Problem[] {
	const waiting = records.flatMap((record) => {
		const wait = waitOf(record.data, now);
		return wait === undefined ? [] : [{ record, wait }];
	});
	const groups = Map.groupBy(waiting, ({ record: { file }, wait }) => `${file} ${wait}`);
	return [
		...[...groups.values()].flatMap(([first, ...others]) =>
			first ? [reminder(first.record, fieldOf(first.wait), first.wait, others.length + 1)] : [],
		),
		...records
			.filter(({ data }) => waitOf(data, now) === undefined)
			.flatMap((record) =>
				waitingParts(record.data, now).map(({ field, wait }) => reminder(record, field, wait)),
			),
	];
}

function fieldOf(wait: Wait): string {
	return wait === 'draft' ? 'draft' : 'publishedOn';
}

function reminder(record: ValidRecord, field: string, wait: Wait, count = 1): Problem {
	const rows = count > 1 ? `从这一行起有 ${count} 行，` : '';
	const message =
		wait === 'draft'
			? '还没有写完，哪里都不公开。要公开的，删去这一行'
			: `定时发布：${rows}到 ${wait} 以后的那次生成才公开`;
	return { ...problemAt(record, [field], message, 'warning'), waits: true };
}
