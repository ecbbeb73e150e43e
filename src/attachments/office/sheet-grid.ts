import { openWorkbook } from './open-workbook.ts';
import { readRows } from './sheet-rows.ts';
import { mergedRanges } from './merged-ranges.ts';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

/** A row of a worksheet: the number that the program shows, and the cells by their place, empty where there is none. */
export interface SheetRow {
	number: number;
	cells: string[];
}

/**
 * The rows of the first visible worksheet of an Excel workbook that has any, hidden rows left out. A cell that was merged with
 * those below it is repeated in them, because its content is theirs too. Dates are the numbers by which the program counts
 * them. Throws, with a reason in Chinese, when the file is damaged, encrypted or above `limits`.
 */
export function sheetGrid(bytes: Uint8Array, limits: AttachmentLimits): readonly SheetRow[] {
	const { sheets, strings } = openWorkbook(bytes, limits);
	for (const { content } of sheets.filter(({ isHidden }) => !isHidden)) {
		const rows: SheetRow[] = [];
		if (!content) continue;
		readRows(content, strings, limits, ({ number, isHidden, cells }) => {
			if (isHidden) return undefined;
			const row: SheetRow = { number, cells: [] };
			for (const { column, text } of cells) row.cells[column - 1] = text.trim();
			rows.push({ ...row, cells: Array.from(row.cells, (cell) => cell ?? '') });
			return undefined;
		});
		const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
		if (filled.length > 0) return withMerged(rows, mergedRanges(content, limits));
	}
	return [];
}

function withMerged(
	rows: readonly SheetRow[],
	ranges: ReturnType<typeof mergedRanges>,
): SheetRow[] {
	const byNumber = new Map(rows.map((row) => [row.number, row]));
	for (const { from, to, column } of ranges) {
		const held = byNumber.get(from)?.cells[column - 1] ?? '';
		for (let number = from + 1; held !== '' && number <= to; number++) {
			const row = byNumber.get(number);
			if (!row) continue;
			while (row.cells.length < column) row.cells.push('');
			row.cells[column - 1] = held;
		}
	}
	return [...rows];
}
