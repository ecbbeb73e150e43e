import { rmSync, writeFileSync } from 'node:fs';
import { isOnLines, rawRows } from './raw-rows.ts';
import { publicityAt } from '../collections/fields/publicity.ts';
import { readCanonicalTable } from '../collections/reading/read.ts';
import type { Minute } from '../domain/dates/minute.ts';
import type { ValidRecord } from '../collections/records/validate.ts';

/**
 * Removes what is not public yet from the content of a build, so that the copy that is kept is what was published: files of
 * waiting records, waiting rows, and files that have no other rows. A table whose rows cannot be separated stays as it is.
 */
export function removeWaiting(records: readonly ValidRecord[], now: Minute): void {
	const waiting = records.filter((record) => publicityAt(record, now) === 'waiting');
	const all = new Set(waiting);
	const filled = new Set(records.flatMap((record) => (all.has(record) ? [] : [record.file])));
	for (const [file, rows] of Map.groupBy(waiting, (record) => record.file)) {
		if (!filled.has(file)) {
			rmSync(file);
			continue;
		}
		const [first] = rows;
		const table = first && readCanonicalTable(file, first.collection);
		const lines = new Set(rows.map(({ lineOf }) => lineOf([])));
		const rest = table === undefined ? undefined : withoutLines(table, lines);
		if (rest !== undefined) writeFileSync(file, rest);
	}
}

/** The table without the rows on these lines; `undefined` when rows cannot be separated. */
function withoutLines(table: string, lines: ReadonlySet<number>): string | undefined {
	return rawRows(table)
		?.filter((row) => !isOnLines(row, lines))
		.map(({ raw }) => raw)
		.join('');
}
