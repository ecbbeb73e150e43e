import { plainLook } from './block.ts';
import { tidyRuns } from './tidy-runs.ts';
import type { Block } from './block.ts';

/** The maximum length of a paragraph. A longer text without line ends is more than one paragraph. */
const longestParagraph = 300;

// The beginnings of a new paragraph after the end of a sentence: 第X章, 第X条, 一、, （一）.
const paragraphStart =
	/(?<=[。；：])(?=第[零〇一二三四五六七八九十百千\d]+[编章节条]|[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百]+[）)])/;

/** Reads plain text: each line is a paragraph. A single `<br>` or `</p>` left over by an export also ends a line. */
export function textToBlocks(text: string): { blocks: Block[]; wasRunOn: boolean } {
	const lines = withLineEnds(text)
		.split(/\r\n|[\n\r\u2028\u2029]|<br\s*\/?>|<\/?p>/i)
		.filter((line) => line.trim() !== '');
	const [only = ''] = lines;
	const parts =
		lines.length === 1 && only.length > longestParagraph ? only.split(paragraphStart) : lines;
	const blocks = parts
		.map((line) => tidyRuns([{ text: line }]))
		.filter((runs) => runs.length > 0)
		.map((runs): Block => ({ type: 'text', runs, look: plainLook }));
	return { blocks, wasRunOn: lines.length === 1 && parts.length > 1 };
}

/** Some exports write the line ends of a body as the two characters `\\n`. */
function withLineEnds(text: string): string {
	const written = text.match(/(?:\\r)?\\n/g)?.length ?? 0;
	return written > 1 && !text.includes('\n') ? text.replace(/(?:\\r)?\\n/g, '\n') : text;
}
