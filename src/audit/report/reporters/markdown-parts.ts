/** The maximum number of rows in one table; the HTML report has all. */
const mostRows = 200;

/** A table of a report, with the number of its rows. */
export interface MarkdownTable {
	text: string;
	count: number;
}

/** A part with its heading and table; an empty list for a table without rows. */
export function markdownSection(title: string, { text, count }: MarkdownTable): string[] {
	return count > 0 ? [`## ${title}（${count}）`, text] : [];
}

/** A table of at most 200 rows; its cells are already Markdown. */
export function reportTable(
	header: readonly string[],
	rows: readonly (readonly string[])[],
): MarkdownTable {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const lines = [line(header), line(header.map(() => '---')), ...rows.slice(0, mostRows).map(line)];
	const more =
		rows.length > mostRows ? `\n\n另有 ${rows.length - mostRows} 条，见网页版报告（--html）。` : '';
	return { text: `${lines.join('\n')}${more}`, count: rows.length };
}

/** Escapes text for Markdown, on one line, also within a table. */
export function escapedReportText(text: string): string {
	return text
		.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
		.trim()
		.replace(/[\\`*_[\]|~]/g, '\\$&')
		.replace(/[<>&]/g, (character) => htmlEntities[character] ?? '')
		.replace(/^(\d*)([-+#.)])/, '$1\\$2');
}

const htmlEntities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** A link for a web address; any other address as plain text. */
export function markdownLink(url: string): string {
	const safe = url.replace(/[\s<>|\\`]/g, (character) => encodeURIComponent(character));
	return /^https?:\/\//.test(safe) ? `<${safe}>` : escapedReportText(url);
}
