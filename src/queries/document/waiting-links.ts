import { leadsToWaiting } from '../records/waiting-addresses.ts';
import type { ElementContent, Root, RootContent } from 'hast';
import type { Portal } from '../portal.ts';

/** A body without its links to pages that are not public yet; their words stay, because the body itself says them. */
export function withoutWaitingLinks(portal: Portal, tree: Root): Root {
	if (portal.content.waitingAddresses.size === 0) return tree;
	return { ...tree, children: plain(portal, tree.children) };
}

function plain<Node extends RootContent>(portal: Portal, nodes: readonly Node[]): Node[] {
	return nodes.flatMap((node) => {
		if (node.type !== 'element') return [node];
		const children: ElementContent[] = plain(portal, node.children);
		const { href } = node.properties;
		const isWaiting =
			node.tagName === 'a' && typeof href === 'string' && leadsToWaiting(portal, href);
		return (isWaiting ? children : [{ ...node, children }]) as Node[];
	});
}
