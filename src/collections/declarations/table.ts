import { fieldsOf, metaOf } from './schema.ts';
import { writeCell } from './cells.ts';
import { textOn } from '../../domain/dates/day-text.ts';
import type { Collection } from './collection.ts';
import type { FactDate } from '../../audit/judging/facts.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** A collection of CSV files that is published as tables: each file is one table, also offered as CSV and JSON. */
export interface Table extends Collection {
	format: 'csv';
	path: string;
	key: string;
	/** The text below the heading of the table: what the table is and which rule requires its publication. */
	description: string;
	/** The Chinese name of a file's table, such as `2026年`, from the file's name without `.csv`. */
	partTitle: (file: string) => string;
	/** What the files are counted by on a page of links, such as `个年度`. Default: that of years. */
	fileUnit?: string;
	/** The table has page templates of its own in `src/pages` instead of the common ones. Downloads are the common ones. */
	ownPages?: true;
	/** The field whose newest date is the day of the table's last change. Not needed for versions: their name is a date. */
	dateField?: string;
	/** The field with the day on which what a row tells of came about, for auditors. Default: `date`. */
	formedField?: string;
	/** The fields with other dates that a row states for auditors, such as by when something had to be done (`due`). */
	factFields?: Readonly<Partial<Record<FactDate, string>>>;
	/** The field with the number that a duty may add up, such as hours. */
	quantityField?: string;
	/** What a row's values prove, for auditors, besides its `kind`: words of a fixed set, which duties name. */
	states?: (row: TableRow) => readonly string[];
	/**
	 * A summary of a file's rows on a day in Chinese, shown above them. It may say the day itself (`domain/dates/day-text.ts`),
	 * and turns on no other days than the computed columns.
	 */
	summary?: (rows: readonly TableRow[], day: CalendarDate) => string;
	/** The line chart of yearly figures: its title with the unit, the field that holds the year, and the fields drawn. */
	trend?: { title: string; year: string; fields: readonly string[] };
	/**
	 * Columns computed from a row's fields, shown after the columns of the schema. A cell that depends on the day says for
	 * which day it is, and on which days it turns.
	 */
	computed?: readonly ComputedColumn[];
	/** The field that names a row for readers. Default: the key. */
	nameField?: string;
	/** Fields that are not published, neither on pages nor in downloads. */
	internal?: readonly string[];
	/** Why a row is no longer public on a day; `undefined` while it is public. Default: every row stays public. */
	withdrawal?: (row: TableRow, day: CalendarDate) => Withdrawal | undefined;
}

export type TableRow = Readonly<Record<string, unknown>>;

export interface ComputedColumn {
	label: string;
	/** `rows` are the public rows of all files of the table. The text may say the day itself (`domain/dates/day-text.ts`). */
	of: (row: TableRow, day: CalendarDate, rows: readonly TableRow[]) => string;
	/** The days from which on the text may be another one. Default: it is the same on every day. */
	turns?: (row: TableRow, rows: readonly TableRow[]) => readonly (CalendarDate | undefined)[];
}

/** The notice that remains of a row that is no longer public: since when, and why. */
export interface Withdrawal {
	on: CalendarDate;
	/** In Chinese. Reveals nothing of the row but its number. */
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
	/** The cells name units and groups of units. */
	isUnitName?: boolean;
	/** The cells hold ids of duties of publication. */
	isDutyId?: boolean;
	/** The cells hold addresses of other sites. */
	isWebAddress?: boolean;
	/** The cell of a computed column; it may say the day itself. */
	of?: (row: TableRow, day: CalendarDate) => string;
	/** The days from which on that cell may be another one. */
	turns?: (row: TableRow) => readonly (CalendarDate | undefined)[];
}

/** The published columns: those of the schema in its order, then the computed ones, which may look at `rows`. */
export function columnsOfTable(
	{ schema, internal = [], computed = [] }: Table,
	rows: readonly TableRow[] = [],
): Column[] {
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
				isUnitName: meta.unitName ?? false,
				isDutyId: meta.dutyId ?? false,
				isWebAddress: meta.webAddress ?? false,
			};
		});
	return [
		...written,
		...computed.map(({ label, of, turns }) => ({
			name: label,
			label,
			isNumber: false,
			of: (row: TableRow, day: CalendarDate) => of(row, day, rows),
			...(turns && { turns: (row: TableRow) => turns(row, rows) }),
		})),
	];
}

/** The columns in which at least one of the rows has a cell. */
export function filledColumns(columns: readonly Column[], rows: readonly TableRow[]): Column[] {
	return columns.filter(
		({ name, of }) => of !== undefined || rows.some((row) => row[name] !== undefined),
	);
}

/** A row's published cells on a day, in the order of `columnsOf`. */
export function cellsOf(columns: readonly Column[], row: TableRow, day: CalendarDate): string[] {
	return columns.map(({ name, of }) => (of ? textOn(of(row, day), day) : writeCell(row[name])));
}

/** The days from which on a computed cell of the rows may be another one. */
export function turningDays(
	{ computed = [] }: Pick<Table, 'computed'>,
	rows: readonly TableRow[],
): (CalendarDate | undefined)[] {
	return computed.flatMap(({ turns }) => (turns ? rows.flatMap((row) => turns(row, rows)) : []));
}
