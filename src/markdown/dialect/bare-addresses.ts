import { findAddresses } from './find-addresses.ts';
import { joined } from './inline-lines.ts';
import type { Link, PhrasingContent, Text } from 'mdast';

type Position = NonNullable<Text['position']>;

/**
 * The nodes of a paragraph, in which addresses without brackets are links that end where the address ends. `source` is
 * the text that was parsed: it tells links that were written as such from those that GFM found.
 */
export function linkBareAddresses(
	nodes: readonly PhrasingContent[],
	source: string,
): PhrasingContent[] {
	const plain = nodes.flatMap((node) =>
		node.type === 'link' && !isWritten(node, source) ? node.children : [node],
	);
	return joined(plain).flatMap((node) => (node.type === 'text' ? withLinks(node) : [node]));
}

/** Whether a link is written `[甲](…)` or `<https://…>`. */
function isWritten({ position }: Link, source: string): boolean {
	const offset = position?.start.offset;
	return offset !== undefined && /[[<]/.test(source.charAt(offset));
}

function withLinks(text: Text): PhrasingContent[] {
	const { value, position } = text;
	const parts: PhrasingContent[] = [];
	let behind = 0;
	const add = (end: number) => {
		if (end > behind) parts.push({ ...text, value: value.slice(behind, end) });
	};
	for (const { start, end, url } of findAddresses(value)) {
		add(start);
		const children: Text[] = [{ type: 'text', value: value.slice(start, end) }];
		const link: Link = { type: 'link', url, children };
		parts.push(position ? { ...link, position: belowStart(position, value, start) } : link);
		behind = end;
	}
	add(value.length);
	return parts;
}

/** The position of a part of a text, by its line. */
function belowStart(position: Position, value: string, place: number): Position {
	const line = position.start.line + count(value.slice(0, place), '\n');
	return { ...position, start: { line, column: 1 } };
}

function count(text: string, sign: string): number {
	return text.split(sign).length - 1;
}
