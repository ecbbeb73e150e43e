import { isOrganisationCode } from '../../../domain/numbers/credit-code.ts';
import { alsoOn, reminder } from './findings.ts';
import type { TableFinding } from './findings.ts';
import type { KnownColumn } from './known-columns.ts';

/** A cell of a column, with its line. */
export interface PlacedCell {
	cell: string;
	line: number;
}

const fewest = 3;
const shortest = 6;

/**
 * Codes from which Excel may have taken the zeros in front: they are shorter than nearly all others of a column of numbers,
 * or they become organisation codes with a zero in front. A reminder, because a shorter code may be right.
 */
export function lostZeros(
	column: KnownColumn,
	isKey: boolean,
	cells: readonly PlacedCell[],
): TableFinding[] {
	const short = shorterCodes(column, isKey, cells);
	const [first, ...others] = short;
	if (!first) return [];
	const message = `“${first.cell}”好像少了前面的 0，Excel 会去掉它。是的，先把整列设成“文本”再补上；不是的，不用改`;
	const also = alsoOn(others.map(({ line }) => line));
	return [{ ...reminder(first.line, message + also), field: column.label }];
}

function shorterCodes(
	column: KnownColumn,
	isKey: boolean,
	cells: readonly PlacedCell[],
): PlacedCell[] {
	if (/组织机构代码/.test(column.label))
		return cells.filter(({ cell }) => cell.length < 9 && isOrganisationCode(cell.padStart(9, '0')));
	if (!isKey && !/编[码号]/.test(column.label)) return [];
	if (cells.length < fewest || !cells.every(({ cell }) => /^\d+$/.test(cell))) return [];
	const byLength = Map.groupBy(cells, ({ cell }) => cell.length);
	const longest = Math.max(...byLength.keys());
	const shorter = cells.filter(({ cell }) => cell.length < longest);
	return longest >= shortest && shorter.length * 2 < cells.length ? shorter : [];
}
