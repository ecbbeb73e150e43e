import { rowKey } from '../../declarations/row-key.ts';
import { addDays, parseCalendarDate } from '../../../domain/dates/calendar-date.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Table, TableRow, Withdrawal } from '../../declarations/table.ts';

/** The rows of a table on a day: those that are public, and notices in place of those that no longer are. */
export interface PublicRows {
	rows: readonly TableRow[];
	withdrawn: readonly WithdrawnRow[];
	/** The rows that are public until a later day, each with the notice that takes its place from then on. */
	leaving: ReadonlyMap<TableRow, WithdrawnRow>;
}

/** A row that is no longer public, by its key. */
export interface WithdrawnRow extends Withdrawal {
	key: string;
	/** Its place in the file. */
	order?: number;
	/** The address at which the row is public now; `undefined` if no editor has recorded one. */
	newAddress?: string;
}

/** Splits the rows of a table into public and withdrawn ones. All keep their order. */
export function publicRows(
	table: Pick<Table, 'key' | 'keyWith' | 'withdrawal'>,
	all: readonly TableRow[],
	day: CalendarDate,
): PublicRows {
	const { withdrawal } = table;
	if (!withdrawal) return { rows: all, withdrawn: [], leaving: new Map() };
	const rows: TableRow[] = [];
	const withdrawn: WithdrawnRow[] = [];
	const leaving = new Map<TableRow, WithdrawnRow>();
	for (const [order, row] of all.entries()) {
		const now = withdrawal(row, day);
		const notice = now ?? firstNotice(withdrawal, row, day);
		const told = notice && { key: rowKey(table, row), order, ...notice };
		if (now && told) withdrawn.push(told);
		else rows.push(row);
		if (!now && told) leaving.set(row, told);
	}
	return { rows, withdrawn, leaving };
}

/** The notice of the first day after `day` on which the row is public no more: that of one of its dates, or the day after. */
function firstNotice(
	withdrawal: NonNullable<Table['withdrawal']>,
	row: TableRow,
	day: CalendarDate,
): Withdrawal | undefined {
	const dates = Object.values(row).flatMap((value) => parseCalendarDate(String(value)) ?? []);
	const later = dates.flatMap((date) => [date, addDays(date, 1)]).filter((date) => date > day);
	for (const on of later.sort(compareText)) {
		const notice = withdrawal(row, on);
		if (notice) return notice;
	}
	return undefined;
}
