import { join } from 'node:path';
import { addressChanges } from '../../registers/address-changes.ts';
import { recordedAddresses } from './lost-records.ts';
import { publicFiles } from '../../tables/rows/public-files.ts';
import { pageAddress } from '../../portal/published-addresses.ts';
import { fileExists, filesBelow, readCollection, sameBytes } from '../../reading/read.ts';
import { rowAddress } from '../../tables/rows/row-changes.ts';
import { fieldsOf, labelOf } from '../../declarations/schema.ts';
import { keyFields, rowKey } from '../../declarations/row-key.ts';
import { declaredColumnsIn, tablesWith } from '../../portal/own-columns.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Problem } from '../../records/problem.ts';
import type { SourceRecord } from '../../records/source-record.ts';
import type { Table, TableRow } from '../../declarations/table.ts';

/** A row that was public in a table that is still there. */
export interface LostRow {
	table: Table;
	/** The path of the table's file, relative to the content folder. */
	file: string;
	key: string;
	/** The decoded address of the row. */
	address: string;
	/** A key that the table has now, and that is this one without the zeros in front. */
	withoutZeros?: string;
}

/**
 * Rows of `lastContent`, which was published, that `content` lacks in the same file and that would be public on `day` if
 * they were still there. A row is not lost if `content` records it as withdrawn or moved (`address-changes/`), if it stands
 * in another file under the same number, if its publication has ended, or if it names a person who has left the list. Rows
 * of a file that is lost as a whole are not listed: the file is a lost record.
 */
export function lostRows(lastContent: string, content: string, day: CalendarDate): LostRow[] {
	const tables = tablesWith(declaredColumnsIn(content));
	const changed = tables.flatMap((table) => changedFiles(lastContent, content, table));
	if (changed.length === 0) return [];
	const recorded = recordedAddresses(content);
	return [...Map.groupBy(changed, ({ table }) => table)].flatMap(([table, members]) => {
		const before = readRows(lastContent, table);
		const now = readRows(content, table);
		const gone = goneFrom(table, { files: members, before, now }).filter(
			({ address }) => !recorded.has(address) && !recorded.has(address.replace(/#.*/, '')),
		);
		return gone.length === 0 ? [] : stillPublic(table, gone, { now, day });
	});
}

/** Lost rows as problems of the content. */
export function lostRowProblems(
	lastContent: string,
	content: string,
	day: CalendarDate,
): Problem[] {
	return lostRows(lastContent, content, day).map((row) => lostRowProblem(row, content));
}

/** A lost row as a problem of the content. */
export function lostRowProblem(row: LostRow, content: string): Problem {
	return {
		file: `${content}/${row.file}`,
		line: 1,
		field: labelOf(row.table.schema, [row.table.key]),
		message: lostRowMessage(row),
		severity: 'error',
	};
}

/** Tells the editor what to do about a row that would be lost. */
function lostRowMessage({ table, key, address, withoutZeros }: LostRow): string {
	const label = labelOf(table.schema, [table.key]);
	const line = (what: string) =>
		`请在 content/${addressChanges.name}/ 的表格里登记一行（原网址 ${address}、日期、${what}）`;
	const ways = [
		...(withoutZeros === undefined
			? []
			: [
					`表格里有“${withoutZeros}”，是 Excel 去掉了前面的 0 的，先把整列设成“文本”，再改回“${key}”`,
				]),
		'是误删的，请恢复这一行',
		...(table.versioned ? ['名单、清单有变动的，另存为新的一版，不改原来的版本'] : []),
		...('withdrawnOn' in fieldsOf(table.schema)
			? ['要撤下的，请恢复这一行，填上撤下日期和撤下原因', `改了${label}的，${line('新网址')}`]
			: [`要撤下或者改了${label}的，${line('撤下原因或新网址')}`]),
	];
	return `“${key}”这一行已经公开过，现在没有了。${ways.join('；')}`;
}

interface GoneRow extends LostRow {
	row: TableRow;
}

/** The files of a table that exist in both folders and differ. */
function changedFiles(lastContent: string, content: string, table: Table) {
	return filesBelow(join(lastContent, table.name))
		.map((name) => `${table.name}/${name}`)
		.filter((file) => file.endsWith('.csv') && fileExists(join(content, file)))
		.filter((file) => !sameBytes(join(lastContent, file), join(content, file)))
		.map((file) => ({ table, file }));
}

/** Rows that these files had before and that no file of the table has now. */
function goneFrom(
	table: Table,
	{ files, before, now }: { files: readonly { file: string }[]; before: Rows; now: Rows },
): GoneRow[] {
	const keysOf = (rows: readonly TableRow[]) => rows.map((row) => rowKey(table, row));
	// A number that belongs to one row of the whole table is still public wherever the row stands.
	const elsewhere = new Set(
		table.versioned || table.keyPerFile ? [] : [...now.values()].flatMap(keysOf),
	);
	return files.flatMap(({ file }) => {
		const rows = now.get(file);
		// The rows of an unreadable file are unknown. That it is unreadable is an error of its own.
		if (!rows) return [];
		const keys = new Set(keysOf(rows));
		const page = pageAddress(table, { id: '', file: `/${file}` }) ?? table.path;
		return (before.get(file) ?? []).flatMap((row) => {
			if (row[table.key] === undefined) return [];
			const key = rowKey(table, row);
			if (keys.has(key) || elsewhere.has(key) || isToldApart(table, row, rows)) return [];
			const stripped = key.replace(/^0+(?=\d)/, '');
			const withoutZeros = stripped !== key && keys.has(stripped) && { withoutZeros: stripped };
			return [{ table, file, key, address: rowAddress(page, key), ...withoutZeros, row }];
		});
	});
}

/**
 * Whether the row is still there with a key that says more: a field of the key was empty, or the table had no such column, and
 * is filled in now.
 */
function isToldApart(table: Table, row: TableRow, rows: readonly TableRow[]): boolean {
	const stated = keyFields(table).filter((field) => row[field] !== undefined);
	if (stated.length === keyFields(table).length) return false;
	return rows.some((now) => stated.every((field) => String(now[field]) === String(row[field])));
}

/** The missing rows that would be public if they were restored. */
function stillPublic(
	table: Table,
	gone: readonly GoneRow[],
	{ now, day }: { now: Rows; day: CalendarDate },
): LostRow[] {
	const goneOf = Map.groupBy(gone, ({ file }) => file);
	const restored = new Map(
		[...now].map(([file, rows]) => [
			file,
			[...rows, ...(goneOf.get(file) ?? []).map(({ row }) => row)],
		]),
	);
	const open = new Set(publicFiles(table, restored, day).flatMap(({ rows }) => rows));
	return gone.filter(({ row }) => open.has(row)).map(({ row: _, ...lost }) => lost);
}

/** The rows of all readable files, by the path of the file relative to the content folder. */
type Rows = ReadonlyMap<string, readonly TableRow[]>;

function readRows(folder: string, table: Table): Rows {
	const { records, unread } = readCollection(folder, table);
	const paths = filesBelow(join(folder, table.name))
		.map((name) => `${table.name}/${name}`)
		.filter((file) => file.endsWith('.csv'));
	const unreadable = new Set(unread.map(({ file }) => file));
	const byFile = Map.groupBy(records, ({ file }: SourceRecord) => file.slice(folder.length + 1));
	return new Map(
		paths
			.filter((file) => !unreadable.has(`${folder}/${file}`))
			.map((file) => [file, (byFile.get(file) ?? []).map(({ data }) => data as TableRow)]),
	);
}
