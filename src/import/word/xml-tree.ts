import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { readXml } from '../../attachments/office/read-xml.ts';

/**
 * Parses a part of a Word file as a tree. Throws, with a reason in Chinese, when it is not well-formed, declares a
 * document type or is nested deeper than `depth`.
 */
export function parseXml(bytes: Uint8Array, depth: number): Document {
	readXml(bytes, {}, { depth });
	const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
	return new DOMParser().parseFromString(new TextDecoder(encoding).decode(bytes), 'text/xml');
}

export function formatXml(document: Document): string {
	return new XMLSerializer().serializeToString(document);
}

/** The elements directly inside `parent`, with this name without its prefix where one is given. */
export function childElements(parent: Node, name?: string): Element[] {
	const found: Element[] = [];
	for (let child = parent.firstChild; child; child = child.nextSibling)
		if (isXmlElement(child) && (name === undefined || child.localName === name)) found.push(child);
	return found;
}

/** The first element at the end of the path of names inside `parent`. */
export function childAt(parent: Node | undefined, ...path: readonly string[]): Element | undefined {
	let place: Node | undefined = parent;
	for (const name of path) place = place && childElements(place, name)[0];
	return place as Element | undefined;
}

/** All elements inside `root` with one of these names without their prefixes, in document order. */
export function elementsNamed(root: Node, ...names: readonly string[]): Element[] {
	const wanted = new Set(names);
	const found: Element[] = [];
	let node: Node | null = root.firstChild;
	while (node) {
		if (isXmlElement(node) && wanted.has(node.localName)) found.push(node);
		node = next(node, root);
	}
	return found;
}

/** The node after `node` in document order inside `root`. */
function next(node: Node, root: Node): Node | null {
	if (node.firstChild) return node.firstChild;
	for (let place: Node | null = node; place && place !== root; place = place.parentNode)
		if (place.nextSibling) return place.nextSibling;
	return null;
}

/** An attribute by its name without its prefix. */
export function xmlValue(element: Element | undefined, name = 'val'): string | undefined {
	for (const attribute of Array.from(element?.attributes ?? []))
		if (attribute.localName === name) return attribute.value;
	return undefined;
}

/** Whether an element that switches something on is there, and does (ISO/IEC 29500-1, 17.17.4). */
export function isOn(element: Element | undefined): boolean {
	return element !== undefined && !/^(?:0|false|off)$/.test(xmlValue(element) ?? '');
}

export function isXmlElement(node: Node): node is Element {
	return node.nodeType === 1;
}

/** The nearest element around `node` with this name without its prefix. */
export function ancestorNamed(node: Node, name: string): Element | undefined {
	for (let place = node.parentNode; place; place = place.parentNode)
		if (isXmlElement(place) && place.localName === name) return place;
	return undefined;
}

export function remove(node: Node): void {
	node.parentNode?.removeChild(node);
}

/** Puts the contents of `element` in its place. */
export function unwrap(element: Element): void {
	while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
	remove(element);
}

/** A new element of the vocabulary of `like`, with the attributes given. */
export function elementLike(
	like: Element,
	name: string,
	attributes: Readonly<Record<string, string>> = {},
): Element {
	const prefix = like.prefix ? `${like.prefix}:` : '';
	const made = like.ownerDocument.createElementNS(like.namespaceURI, `${prefix}${name}`);
	for (const [key, value] of Object.entries(attributes))
		made.setAttributeNS(like.namespaceURI, `${prefix}${key}`, value);
	return made;
}

/** A run with this text. */
export function runLike(like: Element, text: string): Element {
	const run = elementLike(like, 'r');
	const written = elementLike(like, 't');
	written.setAttribute('xml:space', 'preserve');
	written.appendChild(like.ownerDocument.createTextNode(text));
	run.appendChild(written);
	return run;
}
