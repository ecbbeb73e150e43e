/** Rows as CSV that Excel opens correctly: UTF-8 with a byte order mark, every line ended by CR LF (RFC 4180). */
export function csv(rows: readonly (readonly string[])[]): string {
	return `${csvMark}${rows.map(csvLine).join('')}`;
}

/** The byte order mark at the beginning of a CSV file. */
export const csvMark = '\uFEFF';

/** One row with its line end. */
export function csvLine(row: readonly string[]): string {
	return `${row.map(quote).join(',')}\r\n`;
}

/**
 * Cells that a spreadsheet may run as a formula: those that begin with a formula character (negative numbers are
 * excepted), with its full-width form, which East Asian spreadsheets accept, or with blanks before it, which some
 * spreadsheets skip (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula =
	/^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*(?:[=+@＝＋＠]|[-－−](?![\d０-９][\d０-９.,．，]*\s*$)))/u;

/**
 * Quotes a cell; a cell that looks like a formula is marked as text, so that a spreadsheet shows it instead of running
 * it.
 */
function quote(cell: string): string {
	return quotedCell(formula.test(cell) ? `'${cell}` : cell);
}

/** A cell in quotation marks if it needs them, otherwise unchanged. */
export function quotedCell(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
