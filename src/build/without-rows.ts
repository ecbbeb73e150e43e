import { parseCalendarDate } from '../domain/dates/calendar-date.ts';
import { rawRows } from './raw-rows.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { RawRow } from './raw-rows.ts';

export interface RowSettings {
	/** Lines on which errors are. */
	wrongLines: ReadonlySet<number>;
	/** The table as it was published last, or nothing. */
	last: string | undefined;
	/** Headings under which the key of a row may stand. */
	keyHeadings: readonly string[];
	/** Headings of which a filled cell says that the row is no longer public. */
	withdrawalHeadings: readonly string[];
	/** Headings of which the cell says until when the row is public, and the day that it is. */
	endHeadings: readonly string[];
	today: CalendarDate;
}

/**
 * The table without the rows on which errors are; in place of one that was published before, with the same key, stands
 * its last version, unless the wrong one says that it is withdrawn or that its publication has ended. Nothing where rows
 * cannot be told apart or the first line is wrong.
 */
export function withoutRows(
	table: string,
	{ wrongLines, last, keyHeadings, withdrawalHeadings, endHeadings, today }: RowSettings,
): string | undefined {
	const rows = rawRows(table);
	const [header, ...body] = rows ?? [];
	if (!header || isWrong(header, wrongLines) || !body.some((row) => isWrong(row, wrongLines)))
		return undefined;
	const column = (headings: readonly string[]) =>
		header.record.findIndex((heading) => headings.includes(heading.trim()));
	const key = column(keyHeadings);
	const withdrawn = column(withdrawalHeadings);
	const end = column(endHeadings);
	const lastRows = lastVersions(last, header, key);
	const kept = body.flatMap((row) => {
		if (!isWrong(row, wrongLines)) return [row.raw];
		if (withdrawn >= 0 && row.record[withdrawn]?.trim()) return [];
		const until = parseCalendarDate(row.record[end]?.trim() ?? '');
		if (until && until < today) return [];
		return lastRows.get(row.record[key]?.trim() ?? '') ?? [];
	});
	return [header.raw, ...kept].join('');
}

function isWrong({ after, line }: RawRow, wrong: ReadonlySet<number>): boolean {
	return [...wrong].some((each) => each > after && each <= line);
}

/** By key; empty where the table had other columns. */
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
