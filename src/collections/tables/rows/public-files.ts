import { publicRows } from './public-rows.ts';
import { fieldsOf, metaOf } from '../../fields/schema.ts';
import { writeCell } from '../../fields/cells.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Collection } from '../../collection.ts';
import type { PublicRows } from './public-rows.ts';
import type { Table, TableRow } from '../table.ts';

/** What is public of one file of a table. */
export interface PublicFile extends PublicRows {
	/** Name of the file without `.csv`. */
	file: string;
	/** How many rows of a superseded version name persons whom the newest version no longer names. They are not public. */
	left: number;
}

/**
 * What is public of a table on a day, the newest file first. Everything that shows, offers or finds rows takes them from
 * here. Rows whose time is over are out of every file. Of persons a superseded version of a list shows only those whom
 * the newest version names in the same words: who is no longer on the list is not to be found by way of what it was
 * before (《个人信息保护法》art. 47: what is no longer needed for its purpose is deleted).
 */
export function publicFiles(
	table: Pick<Table, 'key' | 'withdrawal' | 'schema' | 'versioned'>,
	files: ReadonlyMap<string, readonly TableRow[]>,
	day: CalendarDate,
): PublicFile[] {
	const newestFirst = [...files]
		.sort(([a], [b]) => (a < b ? 1 : -1))
		.map(([file, rows]) => ({ file, left: 0, ...publicRows(table, rows, day) }));
	const personal = table.versioned ? personalFields(table) : [];
	const [newest, ...superseded] = newestFirst;
	if (!newest || personal.length === 0) return newestFirst;
	const nameOf = (row: TableRow) =>
		JSON.stringify([table.key, ...personal].map((field) => writeCell(row[field])));
	const named = new Set(newest.rows.map(nameOf));
	return [
		newest,
		...superseded.map((version) => {
			const rows = version.rows.filter((row) => named.has(nameOf(row)));
			return { ...version, rows, left: version.rows.length - rows.length };
		}),
	];
}

/** The fields that name a natural person, or by which one is found. */
export function personalFields({ schema }: Pick<Collection, 'schema'>): string[] {
	return Object.entries(fieldsOf(schema)).flatMap(([name, field]) =>
		metaOf(field).person ? [name] : [],
	);
}
