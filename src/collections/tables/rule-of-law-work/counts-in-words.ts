import type { TableRow } from '../../declarations/table.ts';

/** `学法 3 项，培训 2 项`, in the order of the first row of each; rows without a value count as `unsaid`. */
export function countsInWords(rows: readonly TableRow[], field: string, unsaid = '其他'): string {
	return [...Map.groupBy(rows, (row) => row[field] ?? unsaid)]
		.map(([value, members]) => `${String(value)} ${members.length} 项`)
		.join('，');
}
