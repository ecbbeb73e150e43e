import type { Element, Nodes, Root, RootContent } from 'hast';
import { blockTags } from '../../domain/text/block-tags.ts';
import { isDeleted, isHidden } from '../html/html-style.ts';

/** Elements without text for readers. */
const silent = new Set([
	'head',
	'script',
	'style',
	'noscript',
	'template',
	'select',
	'textarea',
	'iframe',
	'object',
	'svg',
]);

/** An element and the elements around it, the outermost first. */
export interface Placed {
	element: Element;
	ancestors: readonly Element[];
}

/** Every visible element in document order; the contents of the elements in `skip` are left out. */
export function* elementsIn(
	root: Root | Element,
	skip: ReadonlySet<Element> = new Set(),
): Generator<Placed> {
	const stack: Placed[] = childrenOf(root).map((element) => ({ element, ancestors: [] }));
	stack.reverse();
	for (let place = stack.pop(); place; place = stack.pop()) {
		const { element, ancestors } = place;
		if (skip.has(element) || silent.has(element.tagName) || isHidden(element)) continue;
		yield place;
		const inner = [...ancestors, element];
		for (const child of childrenOf(element).reverse())
			stack.push({ element: child, ancestors: inner });
	}
}

/** The links that readers see, in document order; those in the elements in `skip` are left out. */
export function linksIn(root: Root | Element, skip?: ReadonlySet<Element>): Element[] {
	return [...elementsIn(root, skip)]
		.map(({ element }) => element)
		.filter(({ tagName }) => tagName === 'a');
}

/** How many characters of an element's text stand in links. */
export function linkedLength(element: Element): number {
	return linksIn(element).reduce((sum, link) => sum + lineOf(link).length, 0);
}

/** Elements that are hidden, and what is inside them, in document order. */
export function hiddenElementsIn(root: Root | Element): Placed[] {
	const found: Placed[] = [];
	const stack: (Placed & { inHidden: boolean })[] = childrenOf(root)
		.reverse()
		.map((element) => ({ element, ancestors: [], inHidden: false }));
	for (let place = stack.pop(); place; place = stack.pop()) {
		const { element, ancestors } = place;
		if (silent.has(element.tagName)) continue;
		const inHidden = place.inHidden || isHidden(element);
		if (inHidden) found.push({ element, ancestors });
		for (const child of childrenOf(element).reverse())
			stack.push({ element: child, ancestors: [...ancestors, element], inHidden });
	}
	return found;
}

/** A text without white space, punctuation and the width of its letters, to compare titles. */
export function letters(text: string): string {
	return text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}

/** The text of a node as one line. */
export function lineOf(node: Nodes): string {
	return rawText(node).replace(/\s+/g, ' ').trim();
}

/** The text inside an element as one line, even if the element itself is hidden. */
export function innerLine({ children }: Element): string {
	return lineOf({ type: 'root', children });
}

/** Whether the element begins a new line. */
export function isBlock({ tagName }: Element): boolean {
	return blockTags.has(tagName);
}

/** Whether no other element inside begins a new line. */
export function isLeaf(element: Element): boolean {
	for (const inner of elementsIn(element)) if (isBlock(inner.element)) return false;
	return true;
}

/** The value of an attribute as text; empty when it is absent. */
export function attribute({ properties }: Element, name: string): string {
	const value = properties[name];
	return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

/** The id and the classes of an element, divided by blanks. */
export function idAndClasses(element: Element): string {
	return `${attribute(element, 'id')} ${attribute(element, 'className')}`;
}

function childrenOf(node: Root | Element): Element[] {
	return (node.children as readonly RootContent[]).filter((child) => child.type === 'element');
}

function rawText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'element') {
		if (node.tagName === 'br') return '\n';
		if (silent.has(node.tagName) || isHidden(node) || isDeleted(node)) return '';
	}
	const text = 'children' in node ? node.children.map(rawText).join('') : '';
	return node.type === 'element' && isBlock(node) ? `\n${text}\n` : text;
}
