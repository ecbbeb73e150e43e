import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { filesBelow } from '../../src/collections/reading/read.ts';
import type { Element, Nodes, Root } from 'hast';

/** A page of the built site, read as a browser reads it. */
export interface BuiltPage {
	/** Its address from the root, such as `/agencies/`; the error page is `/404.html`. */
	path: string;
	html: string;
	/** Read when it is first asked for. */
	readonly root: Root;
}

/** Attribute → the value it must have, both as written in HTML. `true`: it must be there. */
type Attributes = Record<string, string | true>;

const parser = unified().use(rehypeParse);

/** The pages of the portal. Those at addresses of the portal before, which only lead on, have no frame. */
export function builtPages(dist: string): BuiltPage[] {
	return filesBelow(dist)
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }))
		.filter(({ html }) => html.includes(' data-as-of="'))
		.map(({ file, html }) => pageOf(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, html));
}

function pageOf(path: string, html: string): BuiltPage {
	let root: Root | undefined;
	return {
		path,
		html,
		get root() {
			return (root ??= parser.parse(html));
		},
	};
}

/** The addresses of the pages for which `rule` does not hold, or which lack what it speaks of. */
export function pagesBreaking(
	pages: readonly BuiltPage[],
	rule: (page: BuiltPage) => boolean,
): string[] {
	return pages.filter((page) => !holds(rule, page)).map(({ path }) => path);
}

/** All elements of this name within `node`, in document order. `*` stands for every name. */
export function all(node: Nodes, name: string, attributes: Attributes = {}): Element[] {
	const found: Element[] = [];
	visit(node, 'element', (element) => {
		if (name !== '*' && element.tagName !== name) return;
		const fits = Object.entries(attributes).every(([key, wanted]) => {
			const value = attribute(element, key);
			return wanted === true ? value !== undefined : value === wanted;
		});
		if (fits) found.push(element);
	});
	return found;
}

/** The elements of this name within `node` that are shown on the day of the build. */
export function shown(node: Nodes, name: string): Element[] {
	const hidden = new Set(all(node, '*', { hidden: true }).flatMap((part) => all(part, name)));
	return all(node, name).filter((element) => !hidden.has(element));
}

/** The heading of the page on the day of the build. */
export function headingOf({ root }: BuiltPage): string {
	return shown(root, 'h1').map(textOf).join();
}

/** The only such element; throws when there is none or more than one. */
export function one(node: Nodes, name: string, attributes: Attributes = {}): Element {
	const [first, ...others] = all(node, name, attributes);
	if (first && others.length === 0) return first;
	throw new Error(
		`Expected one <${name}> with ${JSON.stringify(attributes)}, found ${first ? others.length + 1 : 0}`,
	);
}

/** An attribute by its name in HTML; lists come as written, empty attributes as `''`. */
export function attribute({ properties }: Element, name: string): string | undefined {
	const plain = name.replaceAll('-', '').toLowerCase();
	const key = Object.keys(properties).find(
		(each) => each.toLowerCase() === (plain === 'class' ? 'classname' : plain),
	);
	const value = key === undefined ? undefined : properties[key];
	if (value === undefined || value === null || value === false) return undefined;
	if (value === true) return '';
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The text that a reader gets: scripts and hidden parts left out, white space folded. */
export function textOf(node: Nodes): string {
	let text = '';
	visit(node, (child) => {
		if (child.type === 'text') text += child.value;
		if (
			child.type === 'element' &&
			(child.tagName === 'script' || attribute(child, 'hidden') !== undefined)
		)
			return SKIP;
		return undefined;
	});
	return text.replace(/\s+/g, ' ').trim();
}

/** The addresses of the links within `node`. */
export function linksIn(node: Nodes): string[] {
	return all(node, 'a', { href: true }).map((link) => attribute(link, 'href') ?? '');
}

/** The `<meta name>` labels of a page, names as written. */
export function labelsOf({ root }: BuiltPage): Record<string, string> {
	return Object.fromEntries(
		all(root, 'meta', { name: true }).map((meta) => [
			attribute(meta, 'name'),
			attribute(meta, 'content') ?? '',
		]),
	);
}

function holds(rule: (page: BuiltPage) => boolean, page: BuiltPage): boolean {
	try {
		return rule(page);
	} catch {
		return false;
	}
}
