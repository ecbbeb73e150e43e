import { disputeColumns, disputeGroups } from '../../domain/reports/annual-report-tables.ts';
import { cellFinder, figureOf, FormError } from './read-cell.ts';
import type { ReportRows } from '../../domain/reports/annual-report-tables.ts';
import type { FormCell } from './form-cells.ts';

/** The names of the groups stand at most so many rows above those of the results. */
const groupRows = 3;

/**
 * Table 4 of the form, by its labels: each group's results stand side by side, the figures in the row below. `undefined` if the
 * sheet has no such table; throws a `FormError` if a group or a result of it is missing.
 */
export function readDisputes(cells: readonly FormCell[]): ReportRows | undefined {
	const [firstResult] = disputeColumns;
	const begins = cells.filter(({ core }) => core === firstResult);
	const [begin] = begins;
	if (!begin) return undefined;
	const { row } = begin;
	const groups = cells.filter(
		(cell) => cell.row < row && cell.row >= row - groupRows && isGroup(cell.core),
	);
	const at = cellFinder(cells);
	return Object.fromEntries(
		disputeGroups.map((name) => {
			const label = groups.find(({ core }) => core === name);
			const start = begins.find(({ column }) => column === label?.column);
			if (!start) throw new FormError(`表四没有“${name}”这一组`);
			return [
				name,
				disputeColumns.map((result, place) => {
					const column = start.column + place;
					if (at(row, column)?.core !== result)
						throw new FormError(`表四“${name}”的第 ${place + 1} 列应是“${result}”`);
					return figureOf(at(row + 1, column), `“${name}”的“${result}”`);
				}),
			];
		}),
	);
}

function isGroup(core: string): boolean {
	return disputeGroups.some((group) => group === core);
}
