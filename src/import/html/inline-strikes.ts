import type { Element, Nodes, Root } from 'hast';

/** A selector as its simple parts, the outermost first: `.text > span.old`. */
type Selector = readonly string[];

/**
 * Writes line-through of the page's own style sheets into the `style` of the elements that they name, so that struck text
 * is known as such. Understood are tags, classes and ids inside each other. Other declarations are not read: what a sheet
 * hides, a script may show.
 */
export function inlineStrikes(root: Root): Root {
	const selectors = sheetsIn(root).flatMap(strikingSelectors);
	if (selectors.length > 0) mark(root, selectors, []);
	return root;
}

function sheetsIn(node: Nodes): string[] {
	if (node.type === 'element' && node.tagName === 'style')
		return node.children.map((child) => (child.type === 'text' ? child.value : ''));
	return 'children' in node ? node.children.flatMap(sheetsIn) : [];
}

function strikingSelectors(sheet: string): Selector[] {
	const rules = sheet
		.replace(/<!--|-->|\/\*[\s\S]*?\*\//g, '')
		.replace(/@media[^{]*\bprint\b[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi, '');
	return [...rules.matchAll(/([^{}]*)\{([^{}]*)\}/g)]
		.filter(([, , declarations = '']) =>
			/text-decoration(?:-line)?\s*:[^;]*line-through/i.test(declarations),
		)
		.flatMap(([, names = '']) => names.split(','))
		.map((name) =>
			name
				.trim()
				.toLowerCase()
				.split(/[\s>]+/),
		)
		.filter((parts) => parts.every((part) => /^[\w.#-]+$/.test(part)));
}

function mark(node: Nodes, selectors: readonly Selector[], around: readonly Element[]): void {
	const inner = node.type === 'element' ? [...around, node] : around;
	if (node.type === 'element' && selectors.some((selector) => isMeant(node, selector, around))) {
		const own = node.properties['style'];
		node.properties['style'] =
			`${own === undefined ? '' : `${String(own)};`}text-decoration:line-through`;
	}
	if ('children' in node) for (const child of node.children) mark(child, selectors, inner);
}

function isMeant(element: Element, selector: Selector, around: readonly Element[]): boolean {
	const [own = '', ...outer] = selector.toReversed();
	if (!fits(element, own)) return false;
	let place = around.length;
	return outer.every((part) => {
		place = around.slice(0, place).findLastIndex((ancestor) => fits(ancestor, part));
		return place >= 0;
	});
}

function fits({ tagName, properties }: Element, part: string): boolean {
	const [tag = '', ...rest] = part.split(/(?=[.#])/);
	const classes = [properties['className'] ?? []].flat().map((name) => `.${String(name)}`);
	const names = [...classes, `#${String(properties['id'] ?? '')}`].map((name) =>
		name.toLowerCase(),
	);
	const isName = /^[.#]/.test(tag);
	return (
		(isName ? names.includes(tag) : tag === tagName) && rest.every((name) => names.includes(name))
	);
}
