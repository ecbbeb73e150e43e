import { sanitize } from 'hast-util-sanitize';
import { allowList, pageComponents, writtenElements } from './allow-list.ts';
import { linkParts } from './part-anchors.ts';
import { joinLines } from './join-lines.ts';
import { publishElement } from './publish-element.ts';
import { eachElement } from './tree.ts';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Published } from './publish-element.ts';

type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * The syntax tree of a hand-made page (MDX) as it is published: like `bodyTree`, with the same allow-list, and in
 * addition the components of pages with their plain properties. It contains no program code.
 */
export function pageTree(root: Root, published: Published): Root {
	const tree: Root = { type: 'root', children: safe(root.children, published) };
	joinLines(tree);
	const elements: Element[] = [];
	eachElement(tree, (element) => elements.push(element));
	linkParts(elements);
	return tree;
}

function safe(nodes: readonly RootContent[], published: Published): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === 'text') return [{ type: 'text', value: node.value }];
		if (node.type === 'element') return safeElement(publishElement(node, published), published);
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
			return safeComponent(node, published);
		return [];
	});
}

function safeElement(element: Element, published: Published): ElementContent[] {
	const { tagName, properties } = element;
	if (allowList.strip?.includes(tagName)) return [];
	const children = safe(element.children, published);
	const alone = sanitize({ type: 'element', tagName, properties, children: [] }, allowList);
	return alone.type === 'element' ? [{ ...alone, children }] : children;
}

function safeComponent(
	{ type, name, attributes, children, data }: Component,
	published: Published,
) {
	const content = safe(children, published);
	if (!name || !isWritable(name)) return content;
	const properties = Object.hasOwn(pageComponents, name) ? (pageComponents[name] ?? []) : [];
	const plain = attributes.filter(
		(attribute) =>
			attribute.type === 'mdxJsxAttribute' &&
			typeof attribute.value === 'string' &&
			properties.includes(attribute.name),
	);
	return [{ type, name, attributes: plain, children: content, data } as Component & ElementContent];
}

function isWritable(name: string): boolean {
	return Object.hasOwn(pageComponents, name) || writtenElements.includes(name);
}
