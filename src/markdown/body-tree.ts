import { sanitize } from 'hast-util-sanitize';
import { allowList } from './allow-list.ts';
import { markdownTree } from './dialect/tree-store.ts';
import { htmlTree } from './dialect/to-hast.ts';
import { linkParts } from './part-anchors.ts';
import { joinLines } from './join-lines.ts';
import { publishElement } from './publish-element.ts';
import { element as make } from './tree.ts';
import type { Element, Parents, Root } from 'hast';
import type { Heading } from './part-anchors.ts';
import type { Published } from './publish-element.ts';

export interface BodyTree {
	tree: Root;
	headings: Heading[];
}

/**
 * A document's body as the syntax tree that is published; it has only what the allow-list permits. Headings and
 * articles (第几条) have stable ids, the numbers of articles and chapters link to themselves, and tables are in a region
 * that scrolls. Pages, Word files and checks all read this tree.
 */
export function bodyTree(body: string, published: Published): BodyTree {
	const root = htmlTree(markdownTree(body, 'markdown'), body);
	joinLines(root);
	const found: Found = { elements: [], tables: 0 };
	publishChildren(root, published, found);
	const headings = linkParts(found.elements);
	return { tree: sanitize(root, allowList) as Root, headings };
}

/** What has been found so far in a body, in the order of the text. */
interface Found {
	elements: Element[];
	tables: number;
}

/** Publishes every element below `parent`. */
function publishChildren(parent: Parents, published: Published, found: Found) {
	parent.children.forEach((child, index) => {
		if (child.type !== 'element') return;
		const element = publishElement(child, published);
		found.elements.push(element);
		const isTable = element.tagName === 'table';
		parent.children[index] = isTable ? region(element, ++found.tables) : element;
		publishChildren(element, published, found);
	});
}

function region(table: Element, number: number): Element {
	const properties = { className: ['table-scroll'], ariaLabel: `表格${number}`, tabIndex: 0 };
	return make('section', properties, [table]);
}
