import { toString } from 'mdast-util-to-string';
import { startsParagraph } from './paragraph-starts.ts';
import type { Paragraph, PhrasingContent, Text } from 'mdast';

/**
 * The paragraphs that the lines of one Markdown paragraph are: an editor who pressed Enter once before 第二条, （二） or
 * the date of a signature began a paragraph. All other line ends stay within their paragraph.
 */
export function splitLines(paragraph: Paragraph): Paragraph[] {
	const lines = linesOf(paragraph.children, paragraph.position?.start.line ?? 1);
	if (lines.length === 1) return [paragraph];
	const texts = lines.map((line) =>
		line
			.map((node) => toString(node))
			.join('')
			.trim(),
	);
	const groups: PhrasingContent[][][] = [];
	lines.forEach((line, index) => {
		if (index === 0 || startsParagraph(texts, index)) groups.push([line]);
		else groups.at(-1)?.push(line);
	});
	if (groups.length === 1) return [paragraph];
	return groups.map((group) => paragraphOf(group, paragraph));
}

/** The nodes of each line, which begin on line `first`. Line ends within bold text or links do not count. */
function linesOf(nodes: readonly PhrasingContent[], first: number): PhrasingContent[][] {
	const lines: PhrasingContent[][] = [[]];
	// GFM leaves texts beside an address without a position.
	let next = first;
	for (const node of nodes) {
		const { line } = node.position?.start ?? { line: next };
		next = node.position?.end.line ?? line + toString(node).split('\n').length - 1;
		if (node.type !== 'text') {
			lines.at(-1)?.push(node);
			continue;
		}
		const start = node.position?.start ?? { line, column: 1 };
		let offset = 0;
		node.value.split('\n').forEach((value, index) => {
			if (index > 0) lines.push([]);
			if (value !== '') lines.at(-1)?.push(partOf(start, value, offset, index));
			offset += value.length + 1;
		});
	}
	return lines;
}

type Point = NonNullable<Text['position']>['start'];

/** A line of a text that begins at `start`. Its column is not kept: readers of positions ask for lines. */
function partOf(start: Point, value: string, offset: number, linesBelow: number): Text {
	const point: Point = {
		line: start.line + linesBelow,
		column: linesBelow === 0 ? start.column : 1,
		...(start.offset !== undefined && { offset: start.offset + offset }),
	};
	return { type: 'text', value, position: { start: point, end: point } };
}

function paragraphOf(lines: PhrasingContent[][], { position }: Paragraph): Paragraph {
	const children = lines.flatMap((line, index): PhrasingContent[] =>
		index === 0 ? line : [{ type: 'text', value: '\n' }, ...line],
	);
	const start = children.find((child) => child.position)?.position?.start ?? position?.start;
	const end = children.findLast((child) => child.position)?.position?.end ?? position?.end;
	return {
		type: 'paragraph',
		children: joined(children),
		...(start && end && { position: { start, end } }),
	};
}

/** Neighbouring texts as one, which is what a parser gives. */
export function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const result: PhrasingContent[] = [];
	for (const node of nodes) {
		const last = result.at(-1);
		if (node.type === 'text' && last?.type === 'text')
			result[result.length - 1] = { ...last, value: last.value + node.value };
		else result.push(node);
	}
	return result;
}
