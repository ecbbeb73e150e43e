import { addressProblem } from './address-problem.ts';
import { bareAddress } from './bare-address.ts';
import { element as make, textNode, nodeText } from './tree.ts';
import type { Element, Properties, RootContent } from 'hast';

export interface Published {
	/** Turns the address of a link or image as the editor wrote it into the one that the page needs. */
	resolve: (url: string) => string;
	/** How large an image of the site is, if that is known. */
	sizeOf?: ((address: string) => { width: number; height: number } | undefined) | undefined;
}

/**
 * An element that the parser made as pages show it: addresses resolved, those that the public must not meet left out, links
 * to other sites marked, images loaded late, alignment as a class (a strict content policy refuses styles), boxes of tasks
 * as words.
 */
export function publishElement(element: Element, published: Published): Element {
	const change = changes[element.tagName];
	return change ? change(element, published) : element;
}

/** The elements of a body, as the parser made them, with bare addresses ended where they end. */
export function withBareAddresses<Node extends RootContent>(nodes: readonly Node[]): Node[] {
	return nodes.flatMap((node) => {
		if (node.type !== 'element' || node.tagName !== 'a') return [node];
		const bare = bareAddress(String(node.properties['href']), nodeText(node));
		if (!bare) return [node];
		const link = make('a', { href: bare.address }, [textNode(bare.words)]);
		return [link, textNode(bare.rest)] as Node[];
	});
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
		const properties = { loading: 'lazy', decoding: 'async', src: address, ...size, ...others };
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
	const side = /^text-align: (left|center|right)$/.exec(String(element.properties['style']))?.[1];
	return side ? { ...element, properties: { className: [`align-${side}`] } } : element;
}

function addressOf(url: Properties[string], { resolve }: Published): string | undefined {
	if (typeof url !== 'string') return undefined;
	const address = resolve(url);
	return addressProblem(address) ? undefined : address;
}
