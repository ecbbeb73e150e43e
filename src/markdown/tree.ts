import type { Element, ElementContent, Nodes, Parents } from 'hast';

/** Calls `visit` with every element below `parent`, in the order of the text; an element before what it holds. */
export function eachElement(parent: Parents, visit: (element: Element, parent: Parents) => void) {
	for (const child of parent.children) {
		if (child.type === 'element') visit(child, parent);
		if ('children' in child) eachElement(child, visit);
	}
}

/** The words that readers see of a node. */
export function nodeText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(nodeText).join('') : '';
}

/** Whether a node or something in it has this id. */
export function holdsId(node: Nodes, id: string): boolean {
	if (node.type === 'element' && node.properties['id'] === id) return true;
	return 'children' in node && node.children.some((child) => holdsId(child, id));
}

export function element(
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[],
): Element {
	return { type: 'element', tagName, properties, children };
}

export function textNode(value: string): ElementContent {
	return { type: 'text', value };
}
