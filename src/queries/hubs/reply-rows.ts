import { cellsOf, columnsOfTable } from '../../collections/declarations/table.ts';
import { replyTable } from '../../collections/tables/interaction.ts';
import type { TableRow } from '../../collections/declarations/table.ts';

/** Columns of the full table that the hub leaves out. */
const leftOut: readonly string[] = ['note', 'publishedOn'];

const columns = columnsOfTable(replyTable).filter(({ name }) => !leftOut.includes(name));

/** The headings of the monthly statistics on the hub. */
export const replyColumns: readonly string[] = columns.map(({ label }) => label);

/** The cells of the monthly statistics on the hub, in the order of `replyColumns`. */
export function replyRows(rows: readonly TableRow[]): { text: string }[][] {
	return rows.map((row) => cellsOf(columns, row).map((text) => ({ text })));
}
