import type { ReportTrend } from '../document/report-trend.ts';
import type { PublishedTable, TablePart } from '../records/tables.ts';

/** The yearly figures of a table, oldest first; `undefined` when its kind has none, or for fewer than two years. */
export function tableTrend(
	{ table: { trend }, columns }: Pick<PublishedTable, 'table' | 'columns'>,
	{ rows }: Pick<TablePart, 'rows'>,
): (ReportTrend & { title: string }) | undefined {
	if (!trend || rows.length < 2) return undefined;
	const byYear = rows.toSorted((a, b) => Number(a[trend.year]) - Number(b[trend.year]));
	return {
		title: trend.title,
		years: byYear.map((row) => Number(row[trend.year])),
		series: trend.fields.map((field) => ({
			label: columns.find(({ name }) => name === field)?.label ?? field,
			values: byYear.map((row) => numberIn(row[field])),
		})),
	};
}

function numberIn(value: unknown): number | undefined {
	return typeof value === 'number' ? value : undefined;
}
