import { findAddresses } from '../dialect/find-addresses.ts';
import { hidden, hideSigns } from './hide-signs.ts';
import type { Nodes } from 'mdast';

/** A body as the rules look at it. All lists of lines have the same length, and all lines the same columns. */
export interface BodyView {
	/** The lines as they are written, without line ends. */
	lines: readonly string[];
	/** The lines, with `hidden` for every character that readers do not see as such. */
	shown: readonly string[];
	/** `shown` with `hidden` for addresses that stand in the text. */
	words: readonly string[];
	/** The nodes in the order of the text. */
	nodes: readonly Nodes[];
	paragraphs: readonly LineRange[];
}

/** Lines that belong together; 1-based, both included. */
export interface LineRange {
	first: number;
	last: number;
}

const lineEnd = /\r\n|\n|\r/;

export function viewBody(body: string, nodes: readonly Nodes[]): BodyView {
	const shown = hideSigns(body, nodes).split(lineEnd);
	return {
		lines: body.split(lineEnd),
		shown,
		words: shown.map(withoutAddresses),
		nodes,
		paragraphs: paragraphsOf(nodes),
	};
}

function paragraphsOf(nodes: readonly Nodes[]): LineRange[] {
	return nodes.flatMap(({ type, position }) =>
		type === 'paragraph' && position
			? [{ first: position.start.line, last: position.end.line }]
			: [],
	);
}

/** The runs of neighbouring lines that `belongs` holds for. */
export function neighbouringLines(
	lines: readonly string[],
	belongs: (line: string, number: number) => boolean,
): LineRange[] {
	const ranges: LineRange[] = [];
	lines.forEach((line, index) => {
		const number = index + 1;
		if (!belongs(line, number)) return;
		const last = ranges.at(-1);
		if (last?.last === number - 1) last.last = number;
		else ranges.push({ first: number, last: number });
	});
	return ranges;
}

function withoutAddresses(line: string): string {
	if (!/:\/\/|www\.|@/i.test(line)) return line;
	return findAddresses(line).reduce(
		(rest, { start, end }) => rest.slice(0, start) + hidden.repeat(end - start) + rest.slice(end),
		line,
	);
}

/** The lines of all nodes of these types. */
export function linesOfNodes({ nodes }: BodyView, ...types: Nodes['type'][]): Set<number> {
	const lines = new Set<number>();
	for (const { type, position } of nodes)
		if (position && types.includes(type))
			for (let line = position.start.line; line <= position.end.line; line += 1) lines.add(line);
	return lines;
}
