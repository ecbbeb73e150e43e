import { areCertain, isSerial } from './counted-days.ts';
import { collectSlips } from './collect-slips.ts';
import { absenceOf, absentColumns } from './header-mistakes.ts';
import { emptyCells } from './empty-cells.ts';
import { dayOfSerial } from '../../../domain/dates/spreadsheet-date.ts';
import { firstWords, linesInWords, mistake, reminder } from './findings.ts';
import { lostZeros } from './lost-zeros.ts';
import { metaOf } from '../../declarations/schema.ts';
import { readCell } from '../../declarations/cells.ts';
import { slipFinder } from './cell-slips.ts';
import type { TableFinding } from './findings.ts';
import type { KnownColumn } from './known-columns.ts';
import type { KnownRow } from './row-kinds.ts';
import type { RowData } from './row-data.ts';
import type { ReadTable } from './read-table.ts';
import type { SlipFinder } from './cell-slips.ts';

/** A known column of a table, at its place. */
interface PlacedColumn {
	place: number;
	column: KnownColumn;
	isKey: boolean;
	slipOf: SlipFinder;
	/** Five digits in the column are certainly days. */
	hasSerials: boolean;
}

interface Named {
	/** The field that names a row. */
	key: string | undefined;
	/** The name of the file, without `.csv`. */
	fileName: string;
}

/** The records of a table, and what is wrong with their cells: each kind in a column is one problem. */
export function readTableRows(
	table: ReadTable,
	named: Named,
): { rows: RowData[]; findings: TableFinding[] } {
	const slips = collectSlips();
	for (const row of table.rows.filter(({ kind }) => kind === 'lone'))
		slips.add(
			'lone',
			mistake(
				row.line,
				`这一行只有${firstWords(row)}一格有内容，不像一条记录：是小标题、说明的，请删去；是记录的，请补填其他列`,
			),
		);
	const records = recordsOf(table);
	const columns = placedColumns(table, named);
	const rows = records.map(({ cells, line }): RowData => {
		const row: RowData = { line, data: {} };
		for (const { place, column, slipOf, hasSerials } of columns) {
			const cell = cells[place] ?? '';
			if (cell === '') continue;
			const slip = hasSerials && isSerial(cell) ? undefined : slipOf(cell);
			if (slip) {
				slips.add(slip.kind, { ...mistake(line, slip.message), field: column.label });
				markUnread(row, column);
			} else row.data[column.name] = cellValue(cell, column, hasSerials);
		}
		return row;
	});
	// That a column is missing is said once, not for each row.
	const missing = absentColumns(table.header, table.known);
	for (const row of rows) for (const column of missing) markUnread(row, column);
	return {
		rows,
		findings: [
			...slips.findings(),
			...(missing.length > 0 && rows.length > 0
				? [mistake(table.headerLine, absenceOf(missing))]
				: []),
			...columns.flatMap(({ column }) => {
				const { finding, rows: empty } = emptyCells(column, rows);
				for (const row of empty) markUnread(row, column);
				return finding ? [finding] : [];
			}),
			...countedDays(records, columns),
			...columns.flatMap(({ place, column, isKey }) =>
				lostZeros(column, isKey, filledCells(records, place)),
			),
		],
	};
}

/** The value of a cell that has no slip; `hasSerials` if five digits in its column are certainly days. */
export function cellValue(cell: string, column: KnownColumn, hasSerials: boolean): unknown {
	return hasSerials && isSerial(cell) ? dayOfSerial(Number(cell)) : readCell(cell, column.field);
}

/** The known columns of a table. */
export function placedColumns(table: ReadTable, { key, fileName }: Named): PlacedColumn[] {
	const records = recordsOf(table);
	const columns = [...table.header.columns.entries()].flatMap(([place, column]) =>
		column ? [{ place, column, isDate: metaOf(column.field).date ?? false }] : [],
	);
	const serials = columns.flatMap(({ place, isDate }) =>
		isDate ? filledCells(records, place).flatMap(({ cell }) => (isSerial(cell) ? [cell] : [])) : [],
	);
	const isCertain = areCertain(serials, fileName);
	return columns.map(({ place, column, isDate }) => ({
		place,
		column,
		isKey: column.name === key,
		slipOf: slipFinder(column, column.name === key),
		hasSerials: isDate && isCertain,
	}));
}

function recordsOf({ rows }: ReadTable): KnownRow[] {
	return rows.filter(({ kind }) => kind === 'record');
}

function filledCells(records: readonly KnownRow[], place: number) {
	return records.flatMap(({ cells, line }) => {
		const cell = cells[place] ?? '';
		return cell === '' ? [] : [{ cell, line }];
	});
}

function markUnread(row: RowData, { name }: KnownColumn): void {
	(row.unreadFields ??= new Set()).add(name);
}

function countedDays(
	records: readonly KnownRow[],
	columns: readonly PlacedColumn[],
): TableFinding[] {
	return columns.flatMap(({ place, column, hasSerials }) => {
		const counted = filledCells(records, place).filter(({ cell }) => hasSerials && isSerial(cell));
		const [first] = counted;
		if (!first) return [];
		const lines = linesInWords(counted.map(({ line }) => line));
		const message = `${lines}写的是 Excel 的日期序号，已读作日期（${first.cell} 是 ${dayOfSerial(Number(first.cell))}），请核对，并把整列设成“日期”格式`;
		return [{ ...reminder(first.line, message), field: column.label }];
	});
}
