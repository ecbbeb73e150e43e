import { fieldsOf, metaOf } from '../fields/schema.ts';
import { writeCell } from '../fields/cells.ts';
import type { Collection } from '../collection.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** A collection of CSV files that is published as tables: each file is one table, with CSV and JSON beside. */
export interface Table extends Collection {
	format: 'csv';
	path: string;
	key: string;
	/** Below the heading of the table: what it is and by which rule it is published. */
	description: string;
	/** The Chinese name of a file's table, such as `2026年`, from the file's name without `.csv`. */
	partTitle: (file: string) => string;
	/** Its pages are not the uniform ones but files of their own in `src/pages`; downloads stay uniform. */
	ownPages?: true;
	/** The field whose newest date says when the table last changed; a version's own name says it by itself. */
	dateField?: string;
	/** What the rows of a file add up to, in Chinese, said above them. */
	summary?: (rows: readonly TableRow[]) => string;
	/** Yearly figures that are also drawn as lines: the fields, and what they are figures of, with the unit. */
	trend?: { title: string; year: string; fields: readonly string[] };
	/** Columns that follow from a row's fields, after those of the schema. */
	computed?: readonly { label: string; of: (row: TableRow) => string }[];
	/** The field that says what a row is, where its key is a code. */
	nameField?: string;
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
	/** The cells hold paragraphs. */
	isLong?: boolean;
	/** The cells hold full names of agencies. */
	isAgencyName?: boolean;
	/** The cells hold ids of duties of publication. */
	isDutyId?: boolean;
	/** The cell of a computed column. */
	of?: (row: TableRow) => string;
}

/** The published columns, those of the schema in its order first. */
export function columnsOf({ schema, internal = [], computed = [] }: Table): Column[] {
	const written = Object.entries(fieldsOf(schema))
		.filter(([name]) => !internal.includes(name))
		.map(([name, field]) => {
			const { title, numeric = false, long = false, ...meta } = metaOf(field);
			return {
				name,
				label: title ?? name,
				isNumber: numeric,
				isLong: long,
				isAgencyName: meta.agencyName ?? false,
				isDutyId: meta.dutyId ?? false,
			};
		});
	return [
		...written,
		...computed.map(({ label, of }) => ({ name: label, label, isNumber: false, of })),
	];
}

/** The columns in which at least one of the rows has a cell. */
export function filledColumns(columns: readonly Column[], rows: readonly TableRow[]): Column[] {
	return columns.filter(
		({ name, of }) => of !== undefined || rows.some((row) => row[name] !== undefined),
	);
}

/** A row's published cells, in the order of `columnsOf`. */
export function cellsOf(columns: readonly Column[], row: TableRow): string[] {
	return columns.map(({ name, of }) => (of ? of(row) : writeCell(row[name])));
}
