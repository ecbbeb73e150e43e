import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { sectionOfTable } from '../../collections/tables/tables.ts';
import { publicFiles } from '../../collections/tables/rows/public-files.ts';
import { publicRows } from '../../collections/tables/rows/public-rows.ts';
import { rowAnchor } from '../../collections/tables/rows/row-anchor.ts';
import { nameOfTableFile } from '../../collections/declarations/name-of-table-file.ts';
import { columnsOfTable, filledColumns } from '../../collections/declarations/table.ts';
import { changesBetween } from '../../collections/tables/rows/table-changes.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import {
	dateOf,
	latestDay,
	parseCalendarDate,
	parsePublicationTime,
} from '../../domain/dates/calendar-date.ts';
import { tablesOf } from './own-columns.ts';
import { rowKey } from '../../collections/declarations/row-key.ts';
import { recordedRows } from '../../collections/tables/rows/row-changes.ts';
import { rowChanges } from './address-changes.ts';
import type { Portal } from '../portal.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { PublicFile } from '../../collections/tables/rows/public-files.ts';
import type { WithdrawnRow } from '../../collections/tables/rows/public-rows.ts';
import type { Column, Table, TableRow } from '../../collections/declarations/table.ts';
import type { TableChanges } from '../../collections/tables/rows/table-changes.ts';
import type { Section } from '../../collections/declarations/section.ts';

/** One file of a table collection, as it is published today. */
export interface TablePart {
	/** The file's name without `.csv`; it ends the part's address. */
	file: string;
	title: string;
	href: string;
	/** The columns that have values; downloads have all columns. */
	columns: readonly Column[];
	rows: readonly TableRow[];
	/** Withdrawn rows, by their key. */
	withdrawn: readonly WithdrawnRow[];
	/** Rows that are public until a later day. */
	leaving: ReadonlyMap<TableRow, WithdrawnRow>;
	/** How many rows of a superseded version are no longer public because they name persons who left the list. */
	left: number;
	/** The day of the last change; absent when neither the rows nor the version's name state it. */
	changedOn?: CalendarDate | undefined;
	/** Of a version of a list, on every day on which it is not the current one: which is, and since when or from when. */
	succession?: ByDay<Succession | undefined> | undefined;
	/** The changes from the previous version; only for versioned lists that have one. */
	changes?: { since: string; changes: TableChanges } | undefined;
}

/** How a version of a list stands to the current one. */
export interface Succession {
	state: 'superseded' | 'pending';
	/** The first day on which a newer version held in its place, or on which this one will hold. */
	on: CalendarDate;
	current: { title: string; href: string };
}

export interface PublishedTable {
	table: Table;
	section: Section;
	columns: readonly Column[];
	/** The newest file first. */
	parts: readonly TablePart[];
	/** The part that a reader meets first: the newest file, and of a versioned list the newest that holds today. */
	current?: TablePart | undefined;
}

/** A page of a table: up to `pageSize` rows of one part, and up to `pageSize` notices of withdrawn rows. */
export interface TablePageProps {
	published: PublishedTable;
	part?: TablePart | undefined;
	/** The address of the part's first page. */
	href: string;
	rows: readonly TableRow[];
	withdrawn: readonly WithdrawnRow[];
	page: number;
	pageCount: number;
}

const pageSize = 100;

/** All tables with their rows; computed once for each build. */
export const publishedTables = derived((portal): readonly PublishedTable[] =>
	tablesOf(portal).map((table) => publish(portal, table)),
);

/**
 * Every page of every table: the first page of the current file at the section's address, then all pages of each file at
 * its own address.
 */
export function pagesOfTables(portal: Portal): TablePageProps[] {
	return publishedTables(portal)
		.filter(({ table, parts }) => !table.ownPages && parts.length > 0)
		.flatMap((published) => {
			const { path } = published.section;
			return [
				...pages(published, published.current, path).slice(0, 1),
				...published.parts.flatMap((part) => pages(published, part, part.href)),
			];
		});
}

/** The public rows of the table that readers meet first, or of all its files if they are no versions, with their addresses. */
export function rowsWithAddress(
	portal: Portal,
	{ name }: Table,
): { row: TableRow; href: string }[] {
	const published = publishedTables(portal).find(({ table }) => table.name === name);
	if (!published) return [];
	const { table, current, parts } = published;
	return [table.versioned ? (current ?? []) : parts]
		.flat()
		.flatMap(({ rows, href }) =>
			rows.map((row) => ({ row, href: `${href}#${rowAnchor(rowKey(table, row))}` })),
		);
}

/** The heading of a table's page. The page of a single file names the file. */
export function tableName({ published: { section }, part, href }: TablePageProps): string {
	return part && href !== section.path ? `${section.title}（${part.title}）` : section.title;
}

function publish(portal: Portal, table: Table): PublishedTable {
	const section = sectionOfTable(table);
	const entries = entriesOf(portal, table);
	const byFile = Map.groupBy(entries, ({ filePath }) => nameOfTableFile(filePath, table));
	const files = new Map(
		[...byFile].map(([file, members]) => [file, members.map(({ data }) => data)]),
	);
	const open = publicFiles(table, files, portal.today);
	const shown = new Set(open.flatMap(({ rows }) => rows));
	const columns = columnsOfTable(table, [...shown]);
	const parts = open.map((each) => partOf(portal, { table, columns }, each));
	if (!table.versioned) return { table, section, columns, parts, current: parts[0] };
	const days = parts.map(({ file }) => parseCalendarDate(file));
	const versions = parts.map((part, index) => ({
		...part,
		succession: byDay((day) => successionOn(day, { parts, days, index }), days, portal.today),
		changes: sinceVersion(part, parts[index + 1]),
	}));
	const current = versions.find(({ succession }) => !succession[0].value) ?? versions[0];
	return { table, section, columns, parts: versions, current };

	function sinceVersion(newer: TablePart, older: TablePart | undefined) {
		if (!older) return undefined;
		return {
			since: older.title,
			changes: changesBetween(rowsOf(older), rowsOf(newer), {
				...table,
				columns,
				isShown: (row) => shown.has(row),
			}),
		};
	}

	/** Rows whose names may not be shown count too. */
	function rowsOf({ file }: TablePart): readonly TableRow[] {
		return publicRows(table, files.get(file) ?? [], portal.today).rows;
	}
}

/** `undefined` for the version that holds on `day`; if none holds yet, for none of them. */
function successionOn(
	day: CalendarDate,
	of: {
		parts: readonly TablePart[];
		days: readonly (CalendarDate | undefined)[];
		index: number;
	},
): Succession | undefined {
	const { parts, days, index } = of;
	const at = days.findIndex((from) => from !== undefined && from <= day);
	const held = parts[at];
	const on = index < at ? days[index] : days[index - 1];
	if (!held || !on || index === at) return undefined;
	const { title, href } = held;
	return { state: index < at ? 'pending' : 'superseded', on, current: { title, href } };
}

function partOf(
	portal: Portal,
	{ table, columns }: Pick<PublishedTable, 'table' | 'columns'>,
	{ file, rows, withdrawn: over, leaving, left }: PublicFile,
): TablePart {
	const href = `${table.path}${file.split('/').map(encodeURIComponent).join('/')}/`;
	const withdrawn = [...over, ...recordedRows(rowChanges(portal), decodeURIComponent(href))];
	const { dateField } = table;
	const days = dateField
		? [...rows.flatMap((row) => dayIn(row[dateField])), ...withdrawn.map(({ on }) => on)]
		: dayIn(file);
	return {
		file,
		title: table.partTitle(file),
		href,
		columns: filledColumns(columns, rows),
		rows,
		withdrawn,
		leaving,
		left,
		changedOn: latestDay(days),
	};
}

function dayIn(value: unknown): CalendarDate[] {
	const time = parsePublicationTime(String(value ?? ''));
	return time ? [dateOf(time)] : [];
}

function pages(
	published: PublishedTable,
	part: TablePart | undefined,
	href: string,
): TablePageProps[] {
	const { rows = [], withdrawn = [] } = part ?? {};
	const pageCount = Math.max(1, Math.ceil(Math.max(rows.length, withdrawn.length) / pageSize));
	return Array.from({ length: pageCount }, (_, index) => ({
		published,
		part,
		href,
		rows: rows.slice(index * pageSize, (index + 1) * pageSize),
		withdrawn: withdrawn.slice(index * pageSize, (index + 1) * pageSize),
		page: index + 1,
		pageCount,
	}));
}
