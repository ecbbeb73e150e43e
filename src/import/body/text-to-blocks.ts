import { plainLook } from './block.ts';
import { tidyRuns } from './tidy-runs.ts';
import type { Block } from './block.ts';

/** A text without line ends that is longer than this is not one paragraph. */
const longestParagraph = 300;

// Where a new paragraph surely begins, if a sentence has just ended: 第X章, 第X条, 一、, （一）.
const paragraphStart =
	/(?<=[。；：])(?=第[零〇一二三四五六七八九十百千\d]+[编章节条]|[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百]+[）)])/;

/** Reads plain text: a paragraph a line. A stray `<br>` or `</p>` left over by an export ends a line, too. */
export function textToBlocks(text: string): { blocks: Block[]; wasRunOn: boolean } {
	const lines = text
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
