import { toString } from 'mdast-util-to-string';
import { startsParagraph } from './paragraph-starts.ts';
import type { Paragraph, PhrasingContent, Text } from 'mdast';

/**
 * The paragraphs that the lines of one Markdown paragraph are: an editor who pressed Enter once before 第二条, （二） or
 * the date of a signature began a paragraph. All other line ends stay within their paragraph.
 */
export function splitLines(paragraph: Paragraph): Paragraph[] {
	const lines = linesOf(paragraph.children);
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

/** The nodes of each line. Line ends within bold text or links do not count. */
function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
	const lines: PhrasingContent[][] = [[]];
	for (const node of nodes) {
		if (node.type !== 'text') {
			lines.at(-1)?.push(node);
			continue;
		}
		let offset = 0;
		node.value.split('\n').forEach((value, index) => {
			if (index > 0) lines.push([]);
			if (value !== '') lines.at(-1)?.push(partOf(node, value, offset, index));
			offset += value.length + 1;
		});
	}
	return lines;
}

/** A line of a text node. Its column is not kept: readers of positions ask for lines. */
function partOf(node: Text, value: string, offset: number, linesBelow: number): Text {
	const start = node.position?.start;
	if (!start) return { type: 'text', value };
	const point = {
		line: start.line + linesBelow,
		column: linesBelow === 0 ? start.column : 1,
		offset: (start.offset ?? 0) + offset,
	};
	return { type: 'text', value, position: { start: point, end: point } };
}

function paragraphOf(lines: PhrasingContent[][], { position }: Paragraph): Paragraph {
	const children = lines.flatMap((line, index): PhrasingContent[] =>
		index === 0 ? line : [{ type: 'text', value: '\n' }, ...line],
	);
	const start = children.find((child) => child.position)?.position?.start ?? position?.start;
	return {
		type: 'paragraph',
		children: joined(children),
		...(start && position && { position: { start, end: position.end } }),
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
