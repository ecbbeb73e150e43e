/** Rows as CSV that Excel opens rightly: UTF-8 with a byte order mark, every line ended by CR LF (RFC 4180). */
export function csv(rows: readonly (readonly string[])[]): string {
	return `${csvMark}${rows.map(csvLine).join('')}`;
}

/** What a file of `csvLine`s begins with: the byte order mark. */
export const csvMark = '\uFEFF';

/** One row with its line's end. */
export function csvLine(row: readonly string[]): string {
	return `${row.map(quote).join(',')}\r\n`;
}

/**
 * What a spreadsheet runs as a formula, besides a negative number: the signs of formulas, also full-width ones, which East
 * Asian spreadsheets take for the others, behind blanks, which some skip
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula =
	/^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*(?:[=+@＝＋＠]|[-－−](?![\d０-９][\d０-９.,．，]*\s*$)))/u;

/** A cell that begins like a formula is quoted as text, so that a spreadsheet shows it instead of running it. */
function quote(cell: string): string {
	const safe = formula.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
