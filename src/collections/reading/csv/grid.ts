import { parse } from 'csv-parse/sync';

/** A line of a table: its cells, without the blanks around them, and the line of the file on which it begins. */
export interface GridRow {
	cells: readonly string[];
	line: number;
	/** Its place among the rows of the sheet, rows without content included. */
	index: number;
}

/** Why a file is not a table, and where. */
export interface GridFault {
	line: number;
	message: string;
}

/** More columns than any table has. */
export const mostColumns = 200;

/**
 * The lines of a table that have any content, the first `most` lines alone if it is given; with a fault, those above it. The
 * text has `\n` for its line ends.
 */
export function readGrid(
	text: string,
	delimiter: string,
	most?: number,
): { rows: GridRow[]; fault?: GridFault } {
	let end = 0;
	let index = -1;
	const rows: GridRow[] = [];
	try {
		parse(text, {
			delimiter,
			info: true,
			recordDelimiter: '\n',
			relaxColumnCount: true,
			// A quotation mark inside of a cell is text, as in 关于"放管服"的通知.
			relaxQuotes: true,
			// A blank between comma and quotation mark; a tab may itself be the separator.
			ltrim: delimiter !== '\t',
			skipEmptyLines: true,
			...(most !== undefined && { to: most }),
			onRecord: (record: string[] | { record: string[] }, { lines }: { lines: number }) => {
				const cells = 'record' in record ? record.record : record;
				end = lines;
				index++;
				const inner = cells.reduce((sum, cell) => sum + lineEndsIn(cell), 0);
				const trimmed = cells.map(trimCell);
				if (trimmed.some((cell) => cell !== ''))
					rows.push({ cells: trimmed, line: lines - inner, index });
				// The parser keeps no copy of what is returned as null.
				return null;
			},
		});
	} catch (error) {
		return { rows, fault: faultOf(error, end) };
	}
	return { rows };
}

/** The text with `\n` for every line end, without byte order marks. */
export function plainLines(text: string): string {
	return text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');
}

function faultOf(error: unknown, end: number): GridFault {
	const { code = '' } = error as { code?: string };
	return code === 'CSV_QUOTE_NOT_CLOSED'
		? {
				line: end + 1,
				message:
					'英文双引号 " 没有成对，从这一行起后面的内容都成了一格。请补上另一个；内容里本来有的，整格用双引号括起来，里面的写两遍 ""',
			}
		: {
				line: end + 1,
				message: '表格写法有误：含逗号、引号或换行的内容要用英文双引号括起来',
			};
}

function lineEndsIn(cell: string): number {
	return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}

/** Without blanks around it, also those that cannot be seen, and without the `=""` that keeps Excel from changing a code. */
function trimCell(cell: string): string {
	const bare = cell.replace(/^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g, '');
	return bare.startsWith('="') ? bare.replace(/^="(.*)"$/s, '$1').trim() : bare;
}
