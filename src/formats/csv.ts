/** Rows as CSV that Excel opens rightly: UTF-8 with a byte order mark, every line ended by CR LF (RFC 4180). */
export function csv(rows: readonly (readonly string[])[]): string {
	return `\uFEFF${rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}

/** A cell that begins like a formula is quoted as text, so that a spreadsheet shows it instead of running it. */
function quote(cell: string): string {
	const safe = /^[=+@\t\r\n]|^-(?!\d[\d.,]*$)/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
