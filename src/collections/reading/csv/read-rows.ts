import { areCertain, isSerial } from './counted-days.ts';
import { collectSlips } from './collect-slips.ts';
import { dayOfSerial } from '../../../domain/dates/spreadsheet-date.ts';
import { linesInWords, mistake, quoted, reminder } from './findings.ts';
import { lostZeros } from './lost-zeros.ts';
import { metaOf } from '../../declarations/schema.ts';
import { readCell } from '../../declarations/cells.ts';
import { slipFinder } from './cell-slips.ts';
import type { TableFinding } from './findings.ts';
import type { KnownColumn } from './known-columns.ts';
import type { KnownRow } from './row-kinds.ts';
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

/** A record of a table. */
export interface RowData {
	line: number;
	data: Record<string, unknown>;
	/** The fields whose cells cannot be read. */
	misread?: Set<string>;
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
				`这一行只有${quoted(row)}一格有内容，不像一条记录：是小标题、说明的，请删去；是记录的，请补填其他列`,
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
				(row.misread ??= new Set()).add(column.name);
			} else row.data[column.name] = cellValue(cell, column, hasSerials);
		}
		return row;
	});
	return {
		rows,
		findings: [
			...slips.findings(),
			...absentColumns(table, columns, rows),
			...columns.flatMap(({ column }) => emptyColumn(column, rows)),
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

/** Required columns that the table does not have. The rows are marked, so that each is not reported again. */
function absentColumns(
	{ headerLine, known }: ReadTable,
	columns: readonly PlacedColumn[],
	rows: readonly RowData[],
): TableFinding[] {
	const present = new Set(columns.map(({ column }) => column.name));
	const absent = known.filter(({ name, isRequired }) => isRequired && !present.has(name));
	for (const row of rows) for (const { name } of absent) (row.misread ??= new Set()).add(name);
	return rows.length === 0
		? []
		: absent.map(({ label }) => ({ ...mistake(headerLine, '缺少这一列，必填'), field: label }));
}

/** So many empty cells of a required column are one problem. */
const many = 3;

/** Merged cells leave all but their first row empty. The rows are marked, so that each is not reported again. */
function emptyColumn(
	{ name, label, isRequired }: KnownColumn,
	rows: readonly RowData[],
): TableFinding[] {
	if (!isRequired) return [];
	const empty = rows.filter(({ data, misread }) => data[name] === undefined && !misread?.has(name));
	const [first, ...others] = empty;
	if (!first || empty.length < many) return [];
	for (const row of empty) (row.misread ??= new Set()).add(name);
	const lines = linesInWords(empty.map(({ line }) => line));
	const hint = first === rows[0] ? '' : '。是合并单元格留下的，请取消合并，每一行都填上';
	return [
		{
			...mistake(first.line, `必填未填：${lines}空着${hint}`),
			field: label,
			otherLines: others.map(({ line }) => line),
		},
	];
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
