import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Table, TableRow, Withdrawal } from '../table.ts';

/** What is left of rows on a day: those that are public, and the notices of those that no longer are. */
export interface PublicRows {
	rows: readonly TableRow[];
	withdrawn: readonly WithdrawnRow[];
}

/** A row that is no longer public, by its key. */
export interface WithdrawnRow extends Withdrawal {
	key: string;
	/** Where the same is public now, if an editor says so. */
	newAddress?: string;
}

/** Parts the rows of a table, in their order, into public and withdrawn ones. */
export function publicRows(
	{ key, withdrawal = () => undefined }: Pick<Table, 'key' | 'withdrawal'>,
	all: readonly TableRow[],
	day: CalendarDate,
): PublicRows {
	const rows: TableRow[] = [];
	const withdrawn: WithdrawnRow[] = [];
	for (const row of all) {
		const notice = withdrawal(row, day);
		if (notice) withdrawn.push({ key: String(row[key]), ...notice });
		else rows.push(row);
	}
	return { rows, withdrawn };
}
