import type { Nodes } from 'mdast';

/** A node and all nodes below it, in the order of the text. */
export function* markdownNodes(node: Nodes): Generator<Nodes> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* markdownNodes(child);
}
