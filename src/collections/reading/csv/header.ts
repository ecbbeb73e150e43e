import { ordinal, plainHeading } from './known-columns.ts';
import type { GridRow } from './grid.ts';
import type { KnownColumn, KnownColumns } from './known-columns.ts';

/** The row, or the two rows, with the names of the columns. */
export interface Header {
	/** As written; of two rows, joined. An empty text where nothing is written. */
	headings: readonly string[];
	/** The known column at each position. */
	columns: readonly (KnownColumn | undefined)[];
	/** The place of the header's first row among the rows of the table, and the number of its rows. */
	place: number;
	height: 1 | 2;
	/** The number of known columns. */
	known: number;
}

/** So many rows may stand above the names of the columns: titles, units, who filled the table in. */
export const mostRowsAbove = 10;

/**
 * The header of a table: the row near the top with most known columns, or two rows that name more of them together, as
 * merged cells leave them. The first row if there is none. `undefined` for a table without rows.
 */
export function findHeader(rows: readonly GridRow[], known: KnownColumns): Header | undefined {
	const top = rows.slice(0, mostRowsAbove + 1);
	const best = bestOf(top.map((row, place) => headerOf(row.cells, place, 1, known)));
	const joined = bestOf(
		top.flatMap((row, place) => {
			const below = top[place + 1];
			return below ? [headerOf(joinedHeadings(row, below, known), place, 2, known)] : [];
		}),
	);
	const found = best && joined && joined.known > best.known ? joined : best;
	// A record may have a word in it that is also the name of a column.
	return found && found.place > 0 && !isCertain(found)
		? bestOf(top.slice(0, 1).map((row) => headerOf(row.cells, 0, 1, known)))
		: found;
}

/** True if the known columns prove what the table is: all of them, or two and half of what is written. */
export function isCertain({ headings, columns, known }: Header): boolean {
	const filled = headings.filter(
		(heading, place) => heading !== '' && (columns[place] ?? plainHeading(heading) !== ordinal),
	).length;
	return known > 0 && (known === filled || (known > 1 && known * 2 >= filled));
}

function headerOf(
	headings: readonly string[],
	place: number,
	height: 1 | 2,
	known: KnownColumns,
): Header {
	const named = headings.map(known.withHeading);
	// A column that is there under its own name is not also meant by another one, such as 序号 beside 编号.
	const columns = headings.map((heading, index) => {
		const other = named[index] ? undefined : known.withOtherHeading(heading);
		return named[index] ?? (named.includes(other) ? undefined : other);
	});
	return {
		headings,
		columns,
		place,
		height,
		known: new Set(columns).size - (columns.includes(undefined) ? 1 : 0),
	};
}

function bestOf(headers: readonly Header[]): Header | undefined {
	return headers.reduce<Header | undefined>(
		(best, header) => (!best || header.known > best.known ? header : best),
		undefined,
	);
}

/** `行政处罚` above `警告` and `罚款` stands for two columns; the cell to its right is empty because cells were merged. */
function joinedHeadings(above: GridRow, below: GridRow, known: KnownColumns): string[] {
	let group = '';
	const width = Math.max(above.cells.length, below.cells.length);
	return Array.from({ length: width }, (_, place) => {
		const upper = above.cells[place] ?? '';
		const lower = below.cells[place] ?? '';
		if (upper !== '') group = upper;
		if (lower === '') return upper;
		const forms = [`${group}：${lower}`, `${group}${lower}`, `${group}(${lower})`, lower];
		return forms.find((form) => known.withHeading(form)) ?? `${group}：${lower}`;
	});
}
