import { parse } from 'csv-parse/sync';
import { joinedKey } from '../collections/declarations/row-key.ts';

/** A row of a table as it is written; also the header. */
export interface RawRow {
	record: string[];
	raw: string;
	/** The last line of the row before, and this row's own last line, as the table's reader counts them. */
	after: number;
	line: number;
}

/** The key of a row as it is written. */
export type RawRowKey = (row: Pick<RawRow, 'record'>) => string;

/** Reads keys from the columns with these headings; `undefined` when the header lacks one. */
export function rawRowKey(
	{ record }: Pick<RawRow, 'record'>,
	keyHeadings: readonly string[],
): RawRowKey | undefined {
	const written = record.map((heading) => heading.trim());
	const places = keyHeadings.map((heading) => written.indexOf(heading));
	if (places.includes(-1)) return undefined;
	return (row) => joinedKey(places.map((place) => row.record[place]?.trim() ?? ''));
}

/** Whether a row stands on one of these lines. */
export function isOnLines({ after, line }: RawRow, lines: ReadonlySet<number>): boolean {
	for (let each = after + 1; each <= line; each++) if (lines.has(each)) return true;
	return false;
}

/** The rows of a table, the header first; `undefined` when they cannot be separated. */
export function rawRows(table: string): RawRow[] | undefined {
	try {
		const parsed = parse(table, {
			bom: true,
			info: true,
			raw: true,
			relaxColumnCount: true,
			skipEmptyLines: true,
		}) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
		return parsed.map(({ record, raw, info: { lines } }, place) => ({
			record,
			raw: `${raw.replace(/^[\r\n]+|[\r\n]+$/g, '')}\n`,
			after: parsed[place - 1]?.info.lines ?? 0,
			line: lines,
		}));
	} catch {
		return undefined;
	}
}
