import { markdownTree } from './dialect/tree-store.ts';
import type { Nodes } from 'mdast';

/** A heading of a body and its text, up to the next heading of the same or a higher level. */
export interface BodySection {
	heading: string;
	/** The 1-based line of the heading in the body. */
	line: number;
	/** The text that readers see, without comments. */
	text: string;
}

/**
 * The sections of a Markdown body, in order. A deeper section is listed too, and is also a part of its parent's text.
 */
export function bodySections(body: string): BodySection[] {
	const nodes = markdownTree(body, 'markdown').children;
	return nodes.flatMap((heading, index) => {
		if (heading.type !== 'heading') return [];
		const below = nodes.slice(index + 1);
		const end = below.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
		const section = end < 0 ? below : below.slice(0, end);
		return [
			{
				heading: readableText(heading),
				line: heading.position?.start.line ?? 1,
				text: section.map(readableText).join('\n'),
			},
		];
	});
}

const holdsBlocks: ReadonlySet<string> = new Set(['list', 'listItem', 'table', 'tableRow']);

/** The text of a node as readers see it, without comments. */
export function readableText(node: Nodes): string {
	if (node.type === 'html') return node.value.replace(/<!--[^]*?-->|<[^>]*>/g, '');
	if ('value' in node) return node.value;
	if (!('children' in node)) return '';
	return node.children.map(readableText).join(holdsBlocks.has(node.type) ? '\n' : '');
}
