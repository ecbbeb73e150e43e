import { proactiveBlocks } from '../../domain/reports/annual-report-tables.ts';
import { coreOf } from './form-cells.ts';
import { cellFinder, figureOf, FormError } from './read-cell.ts';
import type { ReportCell } from '../../domain/reports/annual-report-tables.ts';
import type { FormCell } from './form-cells.ts';

/** The figures of table 2: a row with one column has one figure. */
export type Proactive = Readonly<Record<string, ReportCell | readonly ReportCell[]>>;

/**
 * Table 2 of the form, by its labels: each figure stands right of its row's label and below its column's. `undefined` if the sheet
 * has no such table; throws a `FormError` if a row or a column of it is missing.
 */
export function readProactive(cells: readonly FormCell[]): Proactive | undefined {
	const [{ columns: firstColumns }] = proactiveBlocks;
	if (!cells.some(({ core }) => core === coreOf(firstColumns[0]))) return undefined;
	const at = cellFinder(cells);
	return Object.fromEntries(
		proactiveBlocks.flatMap(({ columns, rows }) =>
			rows.map((name) => {
				const label = cells.find(({ core }) => core === coreOf(name));
				if (!label) throw new FormError(`表二没有“${name}”这一行`);
				const figures = columns.map((heading) =>
					figureOf(at(label.row, sheetColumnOf(cells, heading, label)), `“${name}”的“${heading}”`),
				);
				const [only = null] = figures;
				return [name, figures.length > 1 ? figures : only];
			}),
		),
	);
}

/** The column of the heading nearest above a label. */
function sheetColumnOf(cells: readonly FormCell[], heading: string, label: FormCell): number {
	const above = cells.findLast(({ row, core }) => row < label.row && core === coreOf(heading));
	if (!above) throw new FormError(`表二“${label.text}”上面没有“${heading}”这一列`);
	return above.column;
}
