import { collectSlips } from './collect-slips.ts';
import { mistake } from './findings.ts';
import type { TableFinding } from './findings.ts';
import type { GridRow } from './grid.ts';
import type { Header } from './header.ts';
import type { ReadTable } from './read-table.ts';

/** Rows with more or fewer cells than the header, each kind as one problem. Nobody can tell which cell belongs to which column. */
export function lengthMistakes({ header, rows }: ReadTable): TableFinding[] {
	const full = header.headings.length;
	const least = lastOf(header.headings) + 1;
	const records = rows.filter(({ kind }) => kind === 'record');
	const shortened = shortenedRows(rows, header, least);
	const slips = collectSlips();
	for (const { cells, line, index } of records) {
		const length = lastOf(cells) + 1;
		if (length > full)
			slips.add(
				'long',
				mistake(
					line,
					`这一行有 ${length} 格，表头有 ${least} 格。内容里有英文逗号的，整格用英文双引号括起来`,
				),
			);
		else if (cells.length < least && !shortened.has(index))
			slips.add(
				'short',
				mistake(
					line,
					`这一行有 ${cells.length} 格，表头有 ${least} 格。空着的格也要有逗号，请核对有没有错位`,
				),
			);
	}
	return slips.findings();
}

/** Excel writes a sheet in blocks of so many rows, and leaves out the columns at the end that a block does not fill. */
const block = 16;

/**
 * The indices of rows that are shorter than the header because Excel left out what their block does not fill: all rows of
 * a block, but never of the first one, are equally short, and only optional columns are left out.
 */
function shortenedRows(
	rows: readonly GridRow[],
	{ columns }: Header,
	width: number,
): ReadonlySet<number> {
	const blocks = Map.groupBy(rows, ({ index }) => Math.floor(index / block));
	if (blocks.get(0)?.some(({ cells }) => cells.length < width)) return new Set();
	const least = columns.findLastIndex((column) => column?.isRequired) + 1;
	const shortened = [...blocks.values()].filter(
		([first, ...others]) =>
			first !== undefined &&
			first.cells.length < width &&
			first.cells.length >= least &&
			others.every(({ cells }) => cells.length === first.cells.length),
	);
	return new Set(shortened.flat().map(({ index }) => index));
}

/** The place of the last cell with content; -1 without any. */
function lastOf(cells: readonly string[]): number {
	return cells.findLastIndex((cell) => cell !== '');
}
