import { parseCalendarDate } from '../domain/dates/calendar-date.ts';
import { isOnLines, rawRows } from './raw-rows.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { RawRow } from './raw-rows.ts';

export interface RowSettings {
	/** The lines with errors. */
	wrongLines: ReadonlySet<number>;
	/** The version of the table published last; `undefined` when there is none. */
	last: string | undefined;
	/** The possible headings of the column with a row's key. */
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
	const key = column(keyHeadings);
	const withdrawn = column(withdrawalHeadings);
	const end = column(endHeadings);
	const lastRows = lastVersions(last, header, key);
	const kept = body.flatMap((row) => {
		if (!isOnLines(row, wrongLines)) return [row.raw];
		if (withdrawn >= 0 && row.record[withdrawn]?.trim()) return [];
		const until = parseCalendarDate(row.record[end]?.trim() ?? '');
		if (until && until < today) return [];
		return lastRows.get(row.record[key]?.trim() ?? '') ?? [];
	});
	return [header.raw, ...kept].join('');
}

/** The last versions of rows by key; empty when the table had other columns. */
function lastVersions(
	last: string | undefined,
	header: RawRow,
	key: number,
): ReadonlyMap<string, string> {
	const [lastHeader, ...rows] = (last !== undefined && rawRows(last)) || [];
	const isAlike = lastHeader?.record.join() === header.record.join();
	if (!isAlike || key < 0) return new Map();
	return new Map(rows.map(({ record, raw }) => [record[key]?.trim() ?? '', raw]));
}
