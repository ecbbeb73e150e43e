import type { Element } from 'hast';

type Slot = Element | undefined;

/** The maximum number of slots. No real table has more; above it the spans are ignored. */
const mostSlots = 200_000;

/**
 * Places the cells of `rows` on a grid, as browsers do: every slot holds the cell that covers it, or `undefined` when
 * the row is too short. Columns that are equal in every row become one column. `merged` counts the cells that still
 * cover several slots, except cells that fill a whole row.
 */
export function expandTable(rows: readonly Element[][]): { grid: Slot[][]; merged: number } {
	const spans = rows.map((row) => row.map((cell) => spanOf(cell)));
	const slots = spans
		.flat()
		.reduce((sum, { columns, rows: height }) => sum + columns * Math.min(height, rows.length), 0);
	const grid = withoutTwins(
		square(layOut(rows, slots > mostSlots ? () => ({ columns: 1, rows: 1 }) : spanOf)),
	);
	const kept = grid.filter((row) => row.some((slot) => slot !== undefined));
	return { grid: kept, merged: countMerged(kept) };
}

interface Span {
	columns: number;
	rows: number;
}

function spanOf({ properties }: Element): Span {
	const columns = Number.parseInt(String(properties['colSpan'] ?? 1), 10);
	const rows = Number.parseInt(String(properties['rowSpan'] ?? 1), 10);
	// rowspan="0" extends to the last row.
	return {
		columns: Math.min(Math.max(columns || 1, 1), 1000),
		rows: rows === 0 ? Infinity : Math.max(rows || 1, 1),
	};
}

function layOut(rows: readonly Element[][], span: (cell: Element) => Span): Slot[][] {
	const grid: Slot[][] = rows.map(() => []);
	rows.forEach((cells, top) => {
		let column = 0;
		for (const cell of cells) {
			while (grid[top]?.[column]) column++;
			const { columns, rows: height } = span(cell);
			for (const row of grid.slice(top, top + height))
				for (let offset = 0; offset < columns; offset++) row[column + offset] ??= cell;
			column += columns;
		}
	});
	return grid;
}

function square(grid: readonly Slot[][]): Slot[][] {
	const width = grid.reduce((widest, { length }) => Math.max(widest, length), 0);
	return grid.map((row) => Array.from({ length: width }, (_, column) => row[column]));
}

function withoutTwins(grid: readonly Slot[][]): Slot[][] {
	const isTwin = (column: number) =>
		column > 0 && grid.every((row) => row[column] === row[column - 1]);
	const columns = (grid[0] ?? []).map((_, column) => column).filter((column) => !isTwin(column));
	return grid.map((row) => columns.map((column) => row[column]));
}

function countMerged(grid: readonly Slot[][]): number {
	const isBand = (row: readonly Slot[]) => row.length > 2 && row.every((slot) => slot === row[0]);
	const covered = new Map<Element, number>();
	for (const slot of grid.filter((row) => !isBand(row)).flat())
		if (slot) covered.set(slot, (covered.get(slot) ?? 0) + 1);
	return [...covered.values()].filter((count) => count > 1).length;
}
