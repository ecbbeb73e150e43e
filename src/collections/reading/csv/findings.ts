import type { GridRow } from './grid.ts';
import type { Problem } from '../../records/problem.ts';

/** A problem of the table that is being read. */
export type TableFinding = Omit<Problem, 'file'>;

export function mistake(line: number, message: string): TableFinding {
	return { line, message, severity: 'error' };
}

export function reminder(line: number, message: string): TableFinding {
	return { line, message, severity: 'warning' };
}

/** The first words of a row, as they are quoted. */
export function firstWords({ cells }: Pick<GridRow, 'cells'>): string {
	return quotedText(cells.find((cell) => cell !== '') ?? '');
}

/** A text in quotation marks, of a long one the beginning. */
export function quotedText(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
}

const longest = 20;

/** `第 3、4、5 行`; of many `第 3、4、5、6、7 行等 12 行`. */
export function linesInWords(lines: readonly number[]): string {
	const more = lines.length > mostLines ? `等 ${lines.length} 行` : '';
	return `第 ${lines.slice(0, mostLines).join('、')} 行${more}`;
}

const mostLines = 5;

/** Says behind a message that the same is wrong on further lines; empty if there are none. */
export function alsoOn(lines: readonly number[]): string {
	return lines.length === 0 ? '' : `（${linesInWords(lines)}也是这样）`;
}

/** `第 4 列（D 列）`, as the editor sees it in Excel. */
export function columnInWords(place: number): string {
	return `第 ${place + 1} 列（${lettersOf(place)} 列）`;
}

function lettersOf(place: number): string {
	const before = Math.floor(place / 26);
	const letter = String.fromCharCode(65 + (place % 26));
	return before === 0 ? letter : lettersOf(before - 1) + letter;
}
