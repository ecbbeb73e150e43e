import { derived } from '../derived.ts';
import { publishedTables } from '../records/tables.ts';
import { newestReplies } from './interaction.ts';
import { cellsOf } from '../../collections/declarations/table.ts';
import { replyTable } from '../../collections/tables/interaction.ts';

/** The columns of the full table that the hub shows, besides the rates. */
const shown: readonly string[] = ['month', 'received', 'answered'];

/** The statistics of the newest months as the hub shows them: headings, and cells in their order. */
export const replySummary = derived(
	(portal): { columns: readonly string[]; rows: readonly { text: string }[][] } => {
		const columns = (
			publishedTables(portal).find(({ table }) => table.name === replyTable.name)?.columns ?? []
		).filter(({ name, of }) => of !== undefined || shown.includes(name));
		return {
			columns: columns.map(({ label }) => label),
			rows: newestReplies(portal).map((row) =>
				cellsOf(columns, row, portal.today).map((text) => ({ text })),
			),
		};
	},
);
