import type { ReportCell } from '../../domain/reports/annual-report-tables.ts';
import type { FormCell } from './form-cells.ts';

/** Thrown for a form that cannot be read; the message says why, in Chinese. */
export class FormError extends Error {}

/** Finds the cell at a place; `undefined` for an empty one. */
export type CellAt = (row: number, column: number) => FormCell | undefined;

export function cellFinder(cells: readonly FormCell[]): CellAt {
	const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
	return (row, column) => byPlace.get(`${row} ${column}`);
}

/** A cell of figures: a number, `/`, or `null` for an empty one. `named` says in Chinese which it is. */
export function figureOf(cell: FormCell | undefined, named: string): ReportCell {
	if (!cell) return null;
	const text = cell.text.normalize('NFKC').replace(/[\s,]/g, '');
	if (text === '/' || text === '\\') return '/';
	if (text === '-' || text === '—') return null;
	if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
	throw new FormError(`第 ${cell.row} 行，${named}：写的是“${cell.text}”，不是数`);
}
