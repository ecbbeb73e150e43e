import { linesInWords, mistake } from './findings.ts';
import type { KnownColumn } from './known-columns.ts';
import type { RowData } from './row-data.ts';
import type { TableFinding } from './findings.ts';

/** So many empty cells of a required column are one problem. */
const many = 3;

/**
 * The rows in which a required column is empty, and the one problem that they are, if they are many; merged cells leave all
 * rows but their first one empty.
 */
export function emptyCells(
	{ name, label, isRequired }: KnownColumn,
	rows: readonly RowData[],
): { rows: readonly RowData[]; finding?: TableFinding } {
	const empty = isRequired
		? rows.filter(({ data, unreadFields }) => data[name] === undefined && !unreadFields?.has(name))
		: [];
	const [first, ...others] = empty;
	if (!first || empty.length < many) return { rows: [] };
	const lines = linesInWords(empty.map(({ line }) => line));
	const hint = first === rows[0] ? '' : '。像是合并单元格留下的：是的，请取消合并，每一行都填上';
	return {
		rows: empty,
		finding: {
			...mistake(first.line, `必填未填：${lines}空着${hint}`),
			field: label,
			otherLines: others.map(({ line }) => line),
		},
	};
}
