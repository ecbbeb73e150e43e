import { publicRows } from './public-rows.ts';
import { fieldsOf, metaOf } from '../../declarations/schema.ts';
import { writeCell } from '../../declarations/cells.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { keyFields } from '../../declarations/row-key.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Collection } from '../../declarations/collection.ts';
import type { PublicRows } from './public-rows.ts';
import type { Table, TableRow } from '../../declarations/table.ts';

/** The public part of one file of a table. */
export interface PublicFile extends PublicRows {
	/** Name of the file without `.csv`. */
	file: string;
	/** The number of rows of a superseded version that are hidden because the newest version no longer names their persons. */
	left: number;
}

/**
 * The public part of a table on a day, the newest file first. Pages, downloads and the search all take their rows from
 * here. Rows whose publication has ended are left out of every file. A superseded version of a list shows only those
 * persons whom the newest version names identically, so that nobody who has left the list can be found through its older
 * versions (《个人信息保护法》art. 47: personal data is deleted once its purpose is fulfilled).
 */
export function publicFiles(
	table: Pick<Table, 'key' | 'keyWith' | 'withdrawal' | 'schema' | 'versioned'>,
	files: ReadonlyMap<string, readonly TableRow[]>,
	day: CalendarDate,
): PublicFile[] {
	const newestFirst = [...files]
		.sort(([a], [b]) => compareText(b, a))
		.map(([file, rows]) => ({ file, left: 0, ...publicRows(table, rows, day) }));
	const personal = table.versioned ? personalFields(table) : [];
	const [newest, ...superseded] = newestFirst;
	if (!newest || personal.length === 0) return newestFirst;
	const nameOf = (row: TableRow) =>
		JSON.stringify([...keyFields(table), ...personal].map((field) => writeCell(row[field])));
	const named = new Set(newest.rows.map(nameOf));
	return [
		newest,
		...superseded.map((version) => {
			const rows = version.rows.filter((row) => named.has(nameOf(row)));
			return { ...version, rows, left: version.rows.length - rows.length };
		}),
	];
}

/** The fields that name or identify a natural person. */
export function personalFields({ schema }: Pick<Collection, 'schema'>): string[] {
	return Object.entries(fieldsOf(schema)).flatMap(([name, field]) =>
		metaOf(field).person ? [name] : [],
	);
}
