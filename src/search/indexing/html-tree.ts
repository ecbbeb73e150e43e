import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { listAttribute } from '../text/page-marks.ts';

export type HtmlNode = ReturnType<typeof parseDocument>['children'][number];
export type HtmlElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** The elements of a page, parsed, in its order. */
export type HtmlElements = readonly HtmlElement[];

export function parseHtml(html: string): HtmlElements {
	return elementsBelow(parseDocument(html).children);
}

/**
 * Parses what the search reads of a page: `<main>`, and of a list, whose `<head>` tells its purpose, the whole page. The
 * rest is a third of most pages, and parsing is the longest part of reading them.
 */
export function parseSearchedPart(html: string): HtmlElements {
	const start = html.includes(listAttribute) ? 0 : html.indexOf('<main');
	return parseHtml(start < 0 ? '' : html.slice(start));
}

/** The elements among nodes and below them, in the order of the page. */
export function elementsBelow(nodes: readonly HtmlNode[]): HtmlElements {
	return DomUtils.filter(isElement, [...nodes]).filter(isElement);
}

export function isElement(node: HtmlNode): node is HtmlElement {
	return ElementType.isTag(node);
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
