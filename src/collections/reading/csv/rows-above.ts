import { firstWords, linesInWords, mistake, reminder } from './findings.ts';
import type { TableFinding } from './findings.ts';
import type { GridRow } from './grid.ts';
import type { Header } from './header.ts';
import type { KnownColumn } from './known-columns.ts';

/** A title, a unit, a date: rows above the header have few cells with content. A row with more may be a record. */
const mostCells = 3;

const moneyUnits = ['元', '百元', '千元', '万元', '百万元', '亿元'];

/**
 * What the rows above the header mean: a title and who filled the table in are passed over, and named, because only the
 * columns are published. A unit of money must not contradict the one that the columns name.
 */
export function findingsAbove(rows: readonly GridRow[], { columns }: Header): TableFinding[] {
	const [first] = rows;
	if (!first) return [];
	const record = rows.find(({ cells }) => isFull(cells));
	if (record)
		return [
			mistake(
				record.line,
				`这一行在列名上面，看不出是标题还是一条记录（${firstWords(record)}）。请把列名放在第一行`,
			),
		];
	const lines = linesInWords(rows.map(({ line }) => line));
	const message = `${lines}在列名上面（${firstWords(first)}），没有读，也不会公布：网页上的标题由系统写`;
	return [reminder(first.line, message), ...rows.flatMap((row) => unitMistakes(row, columns))];
}

/** True for a row of more texts than a title has, unless each says of itself what it is, as `填报人：…` does. */
function isFull(cells: readonly string[]): boolean {
	const texts = new Set(cells.filter((cell) => cell !== ''));
	return texts.size > mostCells && ![...texts].every((text) => /[:：]/.test(text));
}

function unitMistakes(row: GridRow, columns: Header['columns']): TableFinding[] {
	const [, written = ''] = /单位\s*[:：]\s*([^）)\s；;]+)/.exec(row.cells.join(' ')) ?? [];
	const stated = written.split(/[、，,/和]/).filter((unit) => moneyUnits.includes(unit));
	const other = columns.find((column) => stated.length > 0 && contradicts(column, stated));
	return other ? [contradiction(row.line, other, stated)] : [];
}

/** The contradictions of a row with the units of the columns, cell below cell. */
export function unitRowMistakes({ line, cells }: GridRow, { columns }: Header): TableFinding[] {
	return cells.flatMap((cell, place) => {
		const stated = moneyUnits.filter((unit) => cell.replace(/[（()）]|单位[:：]/g, '') === unit);
		const column = columns[place];
		return column && stated.length > 0 && contradicts(column, stated)
			? [contradiction(line, column, stated)]
			: [];
	});
}

function contradicts(column: KnownColumn | undefined, stated: readonly string[]): boolean {
	const unit = unitOf(column?.label ?? '');
	return moneyUnits.includes(unit) && !stated.includes(unit);
}

function contradiction(
	line: number,
	{ label }: KnownColumn,
	stated: readonly string[],
): TableFinding {
	const unit = unitOf(label);
	const message = `这里写着单位是${stated.join('、')}，列名却是“${label}”。请把数字换算成${unit}，再把这里的单位改成${unit}`;
	return mistake(line, message);
}

/** The unit in brackets at the end of a label; empty if there is none. */
function unitOf(label: string): string {
	return /[(（]([^()（）]+)[)）]$/.exec(label)?.[1] ?? '';
}
