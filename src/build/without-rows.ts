import { parseCalendarDate } from '../domain/dates/calendar-date.ts';
import { isOnLines, rawRowKey, rawRows } from './raw-rows.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { RawRow, RawRowKey } from './raw-rows.ts';

export interface RowSettings {
	/** The lines with errors. */
	wrongLines: ReadonlySet<number>;
	/** The version of the table published last; `undefined` when there is none. */
	last: string | undefined;
	/** The headings of the columns that make a row's key. */
	keyHeadings: readonly string[];
	/** The headings of columns in which a filled cell means that the row is no longer public. */
	withdrawalHeadings: readonly string[];
	/** The headings of columns whose cell states the last day on which the row is public. */
	endHeadings: readonly string[];
	/** The current day. */
	today: CalendarDate;
}

/**
 * The table without the rows that have errors. A row that was published before with the same key is replaced by its
 * last version, unless the wrong row says that it is withdrawn or that its publication has ended. `undefined` when rows
 * cannot be separated or the first line is wrong.
 */
export function withoutRows(
	table: string,
	{ wrongLines, last, keyHeadings, withdrawalHeadings, endHeadings, today }: RowSettings,
): string | undefined {
	const rows = rawRows(table);
	const [header, ...body] = rows ?? [];
	if (!header || isOnLines(header, wrongLines) || !body.some((row) => isOnLines(row, wrongLines)))
		return undefined;
	const column = (headings: readonly string[]) =>
		header.record.findIndex((heading) => headings.includes(heading.trim()));
	const withdrawn = column(withdrawalHeadings);
	const end = column(endHeadings);
	const keyOf = rawRowKey(header, keyHeadings);
	const lastRows = lastVersions(last, header, keyOf);
	const kept = body.flatMap((row) => {
		if (!isOnLines(row, wrongLines)) return [row.raw];
		if (withdrawn >= 0 && row.record[withdrawn]?.trim()) return [];
		const until = parseCalendarDate(row.record[end]?.trim() ?? '');
		if (until && until < today) return [];
		return lastRows.get(keyOf?.(row) ?? '') ?? [];
	});
	return [header.raw, ...kept].join('');
}

/** The last versions of rows by key; empty when the table had other columns. */
function lastVersions(
	last: string | undefined,
	header: RawRow,
	keyOf: RawRowKey | undefined,
): ReadonlyMap<string, string> {
	const [lastHeader, ...rows] = (last !== undefined && rawRows(last)) || [];
	const isAlike = lastHeader?.record.join() === header.record.join();
	if (!isAlike || !keyOf) return new Map();
	return new Map(rows.map((row) => [keyOf(row), row.raw]));
}
