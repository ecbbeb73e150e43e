import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { csvLine, csvMark } from '../formats/csv.ts';
import type { ImportOutcome } from './item/import-outcome.ts';
import type { Note } from './item/source-item.ts';

export interface ImportReport {
	add: (outcome: ImportOutcome) => void;
	close: () => void;
}

const header = ['来源', '行号', '结果', '编号', '字段', '问题', '原值'];

/** The maximum length of a source's value in the report. */
const longestValue = 200;

/**
 * Writes the report of an import, a CSV file that Excel opens: one line for each note, one line for an item without
 * notes. It is written during the import, so that an interrupted import has a report up to that point.
 */
export function openReport(file: string, labelOf: (field: string) => string): ImportReport {
	mkdirSync(dirname(file), { recursive: true });
	const descriptor = openSync(file, 'w');
	writeSync(descriptor, csvMark + csvLine(header));
	return {
		add: (outcome) => void writeSync(descriptor, linesOf(outcome, labelOf)),
		close: () => closeSync(descriptor),
	};
}

function linesOf(
	{ source, line, result, id, notes }: ImportOutcome,
	labelOf: (field: string) => string,
): string {
	const shown = notes.length > 0 ? notes : [{ problem: '' }];
	return shown
		.map(({ field, problem, value = '' }: Note) =>
			csvLine([
				source,
				line === undefined ? '' : String(line),
				result,
				id ?? '',
				field ? labelOf(field) : '',
				problem,
				masked(value),
			]),
		)
		.join('');
}

/** The value, shortened, and without the last digits of what looks like an identity number. */
function masked(value: string): string {
	return value
		.slice(0, longestValue)
		.replace(/(?<!\d)(\d{6})\d{11}[\dXx](?!\d)/g, '$1************');
}
