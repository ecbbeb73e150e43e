import { rowKey } from '../../declarations/row-key.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Table, TableRow, Withdrawal } from '../../declarations/table.ts';

/** The rows of a table on a day: those that are public, and notices in place of those that no longer are. */
export interface PublicRows {
	rows: readonly TableRow[];
	withdrawn: readonly WithdrawnRow[];
}

/** A row that is no longer public, by its key. */
export interface WithdrawnRow extends Withdrawal {
	key: string;
	/** The address at which the row is public now; `undefined` if no editor has recorded one. */
	newAddress?: string;
}

/** Splits the rows of a table into public and withdrawn ones. Both keep their order. */
export function publicRows(
	table: Pick<Table, 'key' | 'keyWith' | 'withdrawal'>,
	all: readonly TableRow[],
	day: CalendarDate,
): PublicRows {
	const rows: TableRow[] = [];
	const withdrawn: WithdrawnRow[] = [];
	for (const row of all) {
		const notice = table.withdrawal?.(row, day);
		if (notice) withdrawn.push({ key: rowKey(table, row), ...notice });
		else rows.push(row);
	}
	return { rows, withdrawn };
}
