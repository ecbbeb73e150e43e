import { stringify } from 'yaml';

/** A table of Markdown. The cells are Markdown already; a line break in one would end the row. */
export function markdownTable(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as it stands, whatever signs of Markdown are in it; also within a table. */
export function escapedMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`);
}

/** A value that must be copied to the letter; also within a table. */
export function code(text: string): string {
	return `\`${text.replaceAll('|', String.raw`\|`)}\``;
}

/** A text as front matter holds it, in single quotes if YAML needs them. */
export function scalar(text: string): string {
	return stringify(text, { singleQuote: true, lineWidth: 0 }).trimEnd();
}

/** The anchor that code-hosting platforms give to a heading. */
export function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number} -]/gu, '')
		.replaceAll(' ', '-');
}

/** The blocks that are not empty, a blank line between two. */
export function blocks(...parts: readonly (string | undefined)[]): string {
	return parts.flatMap((part) => part?.trim() || []).join('\n\n');
}
