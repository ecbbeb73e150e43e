import { linesInWords, mistake, quoted, reminder } from './findings.ts';
import type { TableFinding } from './findings.ts';
import type { GridRow } from './grid.ts';
import type { Header } from './header.ts';

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
	const record = rows.find(({ cells }) => cells.filter((cell) => cell !== '').length > mostCells);
	if (record)
		return [
			mistake(
				record.line,
				`这一行在列名上面，看不出是标题还是一条记录（${quoted(record)}）。请把列名放在第一行`,
			),
		];
	const lines = linesInWords(rows.map(({ line }) => line));
	const message = `${lines}在列名上面（${quoted(first)}），没有读，也不会公布：网页上的标题由系统写`;
	return [reminder(first.line, message), ...rows.flatMap((row) => unitMistakes(row, columns))];
}

function unitMistakes(row: GridRow, columns: Header['columns']): TableFinding[] {
	const [, written = ''] = /单位\s*[:：]\s*([^）)\s；;]+)/.exec(row.cells.join(' ')) ?? [];
	const stated = written.split(/[、，,/和]/).filter((unit) => moneyUnits.includes(unit));
	if (stated.length === 0) return [];
	const other = columns
		.map((column) => ({ label: column?.label ?? '', unit: unitOf(column?.label ?? '') }))
		.find(({ unit }) => moneyUnits.includes(unit) && !stated.includes(unit));
	if (!other) return [];
	const message = `这里写着单位是${stated.join('、')}，列名却是“${other.label}”。请把数字换算成${other.unit}，再改成“单位：${other.unit}”`;
	return [mistake(row.line, message)];
}

/** The unit in brackets at the end of a label; empty if there is none. */
function unitOf(label: string): string {
	return /[(（]([^()（）]+)[)）]$/.exec(label)?.[1] ?? '';
}
