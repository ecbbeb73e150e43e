import type { Element, Root } from 'hast';
import { readDocumentNumber } from '../../domain/numbers/document-number.ts';
import { isLabel, isLabelLine } from '../../domain/text/labelled-values.ts';
import { elementsIn, idAndClasses, isBlock, isLeaf, lineOf, linksIn } from './html-tree.ts';

const titleName =
	/(?:^|[-_\s]|article|arc|news|rules?|content|info|main|xl)_?-?(?:title|tit|biaoti|bt|headline)/i;

/**
 * The heading above the body: the last h1 to h3, or block with a name such as `title`, before it; `undefined` when
 * there is none.
 */
export function headingAbove(root: Root, body: Element): string | undefined {
	let heading: string | undefined;
	for (const { element } of elementsIn(root)) {
		if (element === body) break;
		const named = titleName.test(idAndClasses(element));
		if (!/^h[1-3]$/.test(element.tagName) && !(named && isBlock(element) && isLeaf(element)))
			continue;
		const text = lineOf(element);
		const isLink = linksIn(element).length > 0;
		const isTitle =
			!isLink && text.length >= 6 && text.length <= 200 && !isLabel(text) && !isLabelLine(text);
		if (isTitle && !readDocumentNumber(text)) heading = text;
	}
	return heading;
}

/** The text of `<title>` without the names of site and column that portals add to it, unless nothing else remains. */
export function pageTitle(title: string, site: string, column: string): string {
	const parts = title
		.split(/\s*(?:[_|｜]|--|——|\s[-–—]\s)\s*/)
		.flatMap((part) => splitOffSite(part, site))
		.filter((part) => part !== '' && !isSite(part, site));
	return parts.find((part) => part !== column) ?? parts[0] ?? '';
}

function splitOffSite(part: string, site: string): string[] {
	const sides = part.split(/\s*[-–—]\s*/);
	return sides.some((side) => isSite(side, site)) ? sides : [part];
}

function isSite(text: string, site: string): boolean {
	return text === site || /(?:门户|政府)网站?$|人民政府$|门户$/.test(text);
}
