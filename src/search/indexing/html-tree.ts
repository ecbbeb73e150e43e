import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

/** A page of the site, parsed. */
export type HtmlTree = ReturnType<typeof parseDocument>;
export type HtmlNode = HtmlTree['children'][number];
export type HtmlElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;

export function parseHtml(html: string): HtmlTree {
	return parseDocument(html);
}

/** The elements of which `test` is true, in the order of the page. */
export function elementsWhere(
	tree: HtmlTree | HtmlElement,
	test: (element: HtmlElement) => boolean,
): HtmlElement[] {
	return DomUtils.findAll(test, tree.children);
}

export function isElement(node: HtmlNode): node is HtmlElement {
	return 'attribs' in node;
}

export function isText(
	node: HtmlNode,
): node is Extract<HtmlNode, { type: ElementType.ElementType.Text }> {
	return node.type === ElementType.Text;
}

/** The text of an element with single blanks. */
export function elementText(element: HtmlElement): string {
	return tidy(DomUtils.textContent(element));
}

export function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
