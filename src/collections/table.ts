import { fieldsOf, metaOf } from './schema.ts';
import { writeCell } from './cells.ts';
import type { Collection } from './collection.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';

/** A collection of CSV files that is published as tables: each file is one table, with CSV and JSON beside. */
export interface Table extends Collection {
	format: 'csv';
	path: string;
	key: string;
	/** Below the heading of the table: what it is and by which rule it is published. */
	description: string;
	/** The Chinese name of a file's table, such as `2026年`, from the file's name without `.csv`. */
	partTitle: (file: string) => string;
	/** The field whose newest date says when the table last changed; a version's own name says it by itself. */
	dateField?: string;
	/** Fields that are not published; also never in downloads. */
	internal?: readonly string[];
	/** Whether and why a row is no longer public on a day; `undefined` while it is. Default: always public. */
	withdrawal?: (row: TableRow, day: CalendarDate) => Withdrawal | undefined;
}

export type TableRow = Readonly<Record<string, unknown>>;

/** What remains of a row that is no longer public: that it was, and why it is not. */
export interface Withdrawal {
	on: CalendarDate;
	/** In Chinese, without any fact of the row but its number. */
	reason: string;
}

export interface Column {
	name: string;
	label: string;
	/** Numbers are set flush right. */
	isNumber: boolean;
}

/** The published columns, in the order of the schema. */
export function columnsOf({ schema, internal = [] }: Table): Column[] {
	return Object.entries(fieldsOf(schema))
		.filter(([name]) => !internal.includes(name))
		.map(([name, field]) => ({ name, label: metaOf(field).title ?? name, isNumber: metaOf(field).numeric === true }));
}

/** A row's published cells, in the order of `columnsOf`. */
export function cellsOf(columns: readonly Column[], row: TableRow): string[] {
	return columns.map(({ name }) => writeCell(row[name]));
}
