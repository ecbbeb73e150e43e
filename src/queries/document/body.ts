import { fileExists, readBody, readBytes } from '../../collections/reading/read.ts';
import { resolveLink } from '../../collections/portal/resolve-link.ts';
import { imageSize } from '../../formats/image-size.ts';
import { bodyTree } from '../../markdown/body-tree.ts';
import { footnoteLabel } from '../../markdown/dialect/to-hast.ts';
import { decodeAddress } from '../../markdown/decode-address.ts';
import { markEnded } from '../../markdown/mark-ended.ts';
import { markParts } from '../../markdown/mark-parts.ts';
import { toHtml } from '../../markdown/to-html.ts';
import { holdsId } from '../../markdown/tree.ts';
import { isTrivialText } from '../../domain/text/trivial-text.ts';
import { withoutDeadLinks } from './live-links.ts';
import type { Portal } from '../portal.ts';
import type { Nodes, Root } from 'hast';
import type { ImageSize } from '../../formats/image-size.ts';
import type { BodyTree } from '../../markdown/body-tree.ts';
import type { EndedArticles } from '../../markdown/mark-ended.ts';
import type { PartsOfRecord } from '../../markdown/mark-parts.ts';
import type { Heading } from '../../markdown/part-anchors.ts';

export type { BodyTree, Heading };

/** The body of a record's file. Links to other records' files become the addresses of their pages. */
export function bodyTreeOf(portal: Portal, filePath: string): BodyTree {
	const resolve = (url: string) => resolveLink(url, filePath, portal.content.folder);
	const { tree, headings } = bodyTree(readBody(filePath), {
		resolve,
		sizeOf: (address) => sizeOf(portal, address),
	});
	return { tree: withoutDeadLinks(portal, tree), headings };
}

/**
 * The body of a document; the parts of an official document are marked for print and completed from its record, and
 * articles that have ended are named.
 */
export function documentTreeOf(
	portal: Portal,
	filePath: string,
	record: PartsOfRecord,
	ended: readonly EndedArticles[] = [],
): BodyTree {
	const { tree, headings } = bodyTreeOf(portal, filePath);
	return { tree: markEnded(markParts(tree, record), ended), headings };
}

/** A body, or a part of one, as HTML. */
export function htmlOf({ tree }: BodyTree): string {
	return toHtml(tree);
}

/**
 * Splits a body in two: what comes before the first heading with these words, and the rest. Without such a heading
 * everything is in the first part.
 */
export function splitBody(body: BodyTree, words?: string): readonly [BodyTree, BodyTree] {
	const { tree, headings } = body;
	const index = words === undefined ? -1 : headings.findIndex(({ text }) => text.includes(words));
	const heading = headings[index];
	if (!heading) return [body, part([], [])];
	const place = tree.children.findIndex((child) => holdsId(child, heading.id));
	return [
		part(tree.children.slice(0, place), headings.slice(0, index)),
		part(tree.children.slice(place), headings.slice(index)),
	];
}

/** The texts of a body's headings as readers see them, with white space collapsed, and the heading of the footnotes. */
export function headingTexts({ tree, headings }: BodyTree): string[] {
	const texts = headings.map(({ text }) => text.replace(/\s+/g, ' ').trim());
	return holdsId(tree, 'footnote-label') ? [...texts, footnoteLabel] : texts;
}

/**
 * Whether a body says anything to a reader, by its text without headings or by a picture. Most bodies are long enough
 * to tell without parsing them.
 */
export function saysSomething(portal: Portal, filePath: string): boolean {
	const raw = readBody(filePath);
	if (!raw.includes('<') && !isTrivialText(withoutAddresses(raw).slice(0, enoughText))) return true;
	const { tree } = bodyTreeOf(portal, filePath);
	return holdsPicture(tree) || !isTrivialText(textOf(tree));
}

/** Characters of a body that suffice to judge whether it says anything. */
const enoughText = 2000;

function withoutAddresses(markdown: string): string {
	return markdown.replaceAll(/^#.*$|\]\([^)]*\)|^\[[^\]]*\]:.*$|https?:\S+/gm, '');
}

function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) return '';
	return 'children' in node ? node.children.map(textOf).join(' ') : '';
}

function holdsPicture(node: Nodes): boolean {
	if (node.type === 'element' && node.tagName === 'img') return true;
	return 'children' in node && node.children.some(holdsPicture);
}

/**
 * The headings for a table of contents: the highest level that divides the text into at least three parts; an empty
 * list when no level does.
 */
export function contentsOf(headings: readonly Heading[]): readonly Heading[] {
	const levels = [2, 3].map((level) => headings.filter(({ depth }) => depth === level));
	return levels.find((level) => level.length >= 3) ?? [];
}

function part(children: Root['children'], headings: Heading[]): BodyTree {
	return { tree: { type: 'root', children }, headings };
}

/**
 * The size of an image of the county, so that the page does not move when the image loads; `undefined` when unknown.
 */
function sizeOf(portal: Portal, address: string): ImageSize | undefined {
	const file = `${portal.content.publicFolder}${decodeAddress(address)}`;
	return fileExists(file) ? imageSize(readBytes(file)) : undefined;
}
