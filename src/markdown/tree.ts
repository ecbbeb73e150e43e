import type { Element, ElementContent, Nodes, Parents } from 'hast';

/** Calls `visit` for every element below `parent`, in the order of the text; an element comes before its contents. */
export function eachElement(parent: Parents, visit: (element: Element, parent: Parents) => void) {
	for (const child of parent.children) {
		if (child.type === 'element') visit(child, parent);
		if ('children' in child) eachElement(child, visit);
	}
}

/** The text of a node that readers see. */
export function nodeText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(nodeText).join('') : '';
}

/** Whether a node, or something in it, has this id. */
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
