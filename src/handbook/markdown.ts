import { stringify } from 'yaml';

/** A Markdown table. The cells are already Markdown and must not contain line breaks. */
export function markdownTable(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text with all Markdown signs escaped; also for table cells. */
export function escapedMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`);
}

/** A value that must be copied exactly; also for table cells. */
export function code(text: string): string {
	return `\`${text.replaceAll('|', String.raw`\|`)}\``;
}

/** A text for front matter, in single quotes if YAML needs them. */
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

/** The blocks that are not empty, separated by blank lines. */
export function blocks(...parts: readonly (string | undefined)[]): string {
	return parts.flatMap((part) => part?.trim() || []).join('\n\n');
}
