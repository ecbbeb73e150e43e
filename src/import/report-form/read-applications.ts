import { applicantColumns, applicationRows } from '../../domain/reports/annual-report-tables.ts';
import { coreOf } from './form-cells.ts';
import { cellFinder, figureOf, FormError } from './read-cell.ts';
import type { ReportRows } from '../../domain/reports/annual-report-tables.ts';
import type { FormCell } from './form-cells.ts';

/** The kinds of applicant stand in up to so many rows, since 自然人 and 总计 are merged across them. */
const headerRows = 3;

/**
 * Table 3 of the form, by its labels: the columns by the kinds of applicant, each row by the label left of its figures.
 * `undefined` if the sheet has no such table; throws a `FormError` if a row or a column of it is missing.
 */
export function readApplications(cells: readonly FormCell[]): ReportRows | undefined {
	const kind = cells.find(({ core }) => core === '商业企业');
	if (!kind) return undefined;
	const header = cells.filter(({ row }) => row <= kind.row && row > kind.row - headerRows);
	const columns = applicantColumns.map((name) => {
		const found = header.find(({ core }) => core === name);
		if (!found) throw new FormError(`表三没有“${name}”这一列`);
		return found.column;
	});
	const firstColumn = Math.min(...columns);
	const at = cellFinder(cells);
	const labels = rowLabels(cells, kind.row, firstColumn);
	return Object.fromEntries(
		applicationRows.map(({ id, label }) => {
			const row = labels.get(coreOf(label));
			if (row === undefined) throw new FormError(`表三没有“${label}”这一行`);
			return [
				id,
				columns.map((column, place) =>
					figureOf(at(row, column), `“${label}”的“${applicantColumns[place] ?? ''}”`),
				),
			];
		}),
	);
}

/** The label nearest to the figures of each row below the header → the row's number. The first one counts. */
function rowLabels(
	cells: readonly FormCell[],
	below: number,
	firstColumn: number,
): ReadonlyMap<string, number> {
	const nearest = new Map<number, string>();
	for (const { row, column, core } of cells)
		if (row > below && column < firstColumn) nearest.set(row, core);
	const rows = new Map<string, number>();
	for (const [row, core] of nearest) if (!rows.has(core)) rows.set(core, row);
	return rows;
}
