import { cellsOf, columnsOfTable } from '../../collections/declarations/table.ts';
import { replyTable } from '../../collections/tables/interaction.ts';
import type { TableRow } from '../../collections/declarations/table.ts';

/** The columns of the full table that the hub shows, besides the rates. */
const shown: readonly string[] = ['month', 'received', 'answered'];

const columns = columnsOfTable(replyTable).filter(
	({ name, of }) => of !== undefined || shown.includes(name),
);

/** The headings of the monthly statistics on the hub. */
export const replyColumns: readonly string[] = columns.map(({ label }) => label);

/** The cells of the monthly statistics on the hub, in the order of `replyColumns`. */
export function replyRows(rows: readonly TableRow[]): { text: string }[][] {
	return rows.map((row) => cellsOf(columns, row).map((text) => ({ text })));
}
