import { addressProblem } from './address-problem.ts';
import { element as make, textNode } from './tree.ts';
import type { Element, Properties } from 'hast';

export interface Published {
	/** Turns the address of a link or image in the source into the address for the page. */
	resolve: (url: string) => string;
	/** The size of an image of the site; `undefined` when it is not known. */
	sizeOf?: ((address: string) => { width: number; height: number } | undefined) | undefined;
}

/**
 * Turns an element of the parser into its published form: addresses are resolved and forbidden ones removed, links to
 * other sites are marked, alignment is a class (a strict content security policy forbids styles), and checkboxes become
 * words. Images load at once: one that waits until it is scrolled to is a blank space in print.
 */
export function publishElement(element: Element, published: Published): Element {
	const change = changes[element.tagName];
	return change ? change(element, published) : element;
}

const changes: Readonly<Record<string, (element: Element, published: Published) => Element>> = {
	a: (element, published) => {
		const { href, ...others } = element.properties;
		const address = addressOf(href, published);
		const rel = address && /^https?:/.test(address) ? ['external', 'noopener'] : undefined;
		return { ...element, properties: { href: address, rel, ...others } };
	},
	img: (element, published) => {
		const { src, ...others } = element.properties;
		const address = addressOf(src, published);
		const size = address ? published.sizeOf?.(address) : undefined;
		const properties = { decoding: 'async', src: address, ...size, ...others };
		return { ...element, properties };
	},
	input: ({ properties: { checked } }) =>
		make('span', { className: ['task'], role: 'img', ariaLabel: checked ? '已完成' : '未完成' }, [
			textNode(checked ? '☑' : '☐'),
		]),
	td: aligned,
	th: aligned,
};

function aligned(element: Element): Element {
	const side = element.properties['align'];
	return side ? { ...element, properties: { className: [`align-${side}`] } } : element;
}

function addressOf(url: Properties[string], { resolve }: Published): string | undefined {
	if (typeof url !== 'string') return undefined;
	const address = resolve(url);
	return addressProblem(address) ? undefined : address;
}
