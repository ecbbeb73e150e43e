import { hasDeadAddresses, leadsNowhere } from '../records/dead-links.ts';
import type { ElementContent, Root, RootContent } from 'hast';
import type { Portal } from '../portal.ts';

/** A body without its links to addresses without a page; their words stay, because the body itself says them. */
export function withoutDeadLinks(portal: Portal, tree: Root): Root {
	if (!hasDeadAddresses(portal)) return tree;
	return { ...tree, children: plain(portal, tree.children) };
}

function plain<Node extends RootContent>(portal: Portal, nodes: readonly Node[]): Node[] {
	return nodes.flatMap((node) => {
		if (node.type !== 'element') return [node];
		const children: ElementContent[] = plain(portal, node.children);
		const { href } = node.properties;
		const isDead = node.tagName === 'a' && typeof href === 'string' && leadsNowhere(portal, href);
		return (isDead ? children : [{ ...node, children }]) as Node[];
	});
}
