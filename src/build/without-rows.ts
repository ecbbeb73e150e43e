import { parse } from 'csv-parse/sync';

interface RawRow {
	record: string[];
	raw: string;
	/** Behind the last line of the row before, and its own last line, as the table's reader counts them. */
	after: number;
	line: number;
}

export interface RowSettings {
	/** Lines on which errors are. */
	wrongLines: ReadonlySet<number>;
	/** The table as it was published last, or nothing. */
	last: string | undefined;
	/** Headings under which the key of a row may stand. */
	keyHeadings: readonly string[];
	/** Headings of which a filled cell says that the row is no longer public. */
	withdrawalHeadings: readonly string[];
}

/**
 * The table without the rows on which errors are; in place of one that was published before, with the same key, stands
 * its last version, unless the wrong one says that it is withdrawn. Nothing where rows cannot be told apart or the first
 * line is wrong.
 */
export function withoutRows(
	table: string,
	{ wrongLines, last, keyHeadings, withdrawalHeadings }: RowSettings,
): string | undefined {
	const rows = rawRows(table);
	const [header, ...body] = rows ?? [];
	if (!header || isWrong(header, wrongLines) || !body.some((row) => isWrong(row, wrongLines)))
		return undefined;
	const column = (headings: readonly string[]) =>
		header.record.findIndex((heading) => headings.includes(heading.trim()));
	const key = column(keyHeadings);
	const withdrawn = column(withdrawalHeadings);
	const lastRows = lastVersions(last, header, key);
	const kept = body.flatMap((row) => {
		if (!isWrong(row, wrongLines)) return [row.raw];
		if (withdrawn >= 0 && row.record[withdrawn]?.trim()) return [];
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

function rawRows(table: string): RawRow[] | undefined {
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
