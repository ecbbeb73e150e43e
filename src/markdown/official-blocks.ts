import { bodyTree } from './body-tree.ts';
import { footnoteLabel } from './dialect/to-hast.ts';
import { isInline, runsOf, takeTaskBox, wordsOf } from './official-runs.ts';
import { officialParts } from '../domain/documents/official-parts.ts';
import type { Element, ElementContent, RootContent } from 'hast';
import type { OfficialBlock } from '../domain/documents/official-document.ts';
import type { OfficialPart } from '../domain/documents/official-parts.ts';

type PartOf = ReadonlyMap<Element, OfficialPart | undefined>;

/**
 * A body as the blocks of an official document: links become their text, links of the portal alone are left out, pictures
 * in paragraphs follow their text, and footnotes are numbered and collected at the end. Reads the same tree as the pages, so that print and page agree.
 */
export function officialBlocks(body: string): OfficialBlock[] {
	const { children } = bodyTree(body, { resolve: (url) => url }).tree;
	const written = children.filter(isWritten);
	const parts = officialParts(
		written.map((element) => ({
			isHeading: element.tagName !== 'p',
			text: wordsOf(runsOf(withoutPictures(element.children))).trim(),
			unlinked: wordsOf(runsOf(element.children.filter((child) => !isNamed(child, 'a')))).trim(),
		})),
	);
	return blocksOf(children, 0, new Map(written.map((element, index) => [element, parts[index]])));
}

/** The blocks in order; text outside any block becomes a paragraph. */
function blocksOf(nodes: readonly RootContent[], depth: number, partOf: PartOf): OfficialBlock[] {
	const blocks: OfficialBlock[] = [];
	for (let rest = nodes; rest.length > 0;) {
		const words = leading(rest);
		const runs = runsOf(words);
		if (wordsOf(runs).trim()) blocks.push({ kind: 'paragraph', runs });
		const block = rest[words.length];
		if (block?.type === 'element') blocks.push(...elementBlocks(block, depth, partOf));
		rest = rest.slice(words.length + 1);
	}
	return blocks;
}

function elementBlocks(element: Element, depth: number, partOf: PartOf): OfficialBlock[] {
	const { tagName, children, properties } = element;
	if (isWritten(element)) return writtenBlocks(children, partOf.get(element));
	if (tagName === 'ul' || tagName === 'ol') return listBlocks(element, depth, partOf);
	if (tagName === 'table') return [tableBlock(element)];
	if (properties['dataFootnotes'] !== undefined) return noteBlocks(element);
	return blocksOf(children, depth, partOf);
}

/** A paragraph or heading, and the pictures in it. */
function writtenBlocks(
	children: readonly ElementContent[],
	part: OfficialPart | undefined,
): OfficialBlock[] {
	if (part === 'pointer') return [];
	const pictures = picturesIn(children);
	const runs = runsOf(withoutPictures(children));
	const isOnlyPicture = pictures.length > 0 && wordsOf(runs).trim() === '';
	return [...(isOnlyPicture ? [] : [{ kind: 'paragraph' as const, part, runs }]), ...pictures];
}

function picturesIn(nodes: readonly RootContent[]): Extract<OfficialBlock, { kind: 'picture' }>[] {
	return nodes.flatMap((node) => {
		if (node.type !== 'element') return [];
		const { src, alt } = node.properties;
		if (node.tagName !== 'img') return picturesIn(node.children);
		return [{ kind: 'picture' as const, address: String(src ?? ''), alt: String(alt ?? '') }];
	});
}

function withoutPictures(children: readonly ElementContent[]): ElementContent[] {
	return children
		.filter((child) => !isNamed(child, 'img'))
		.map((child) =>
			child.type === 'element' ? { ...child, children: withoutPictures(child.children) } : child,
		);
}

function listBlocks(list: Element, depth: number, partOf: PartOf): OfficialBlock[] {
	const behind = String(list.properties['className']) === 'bracketed' ? ')' : '.';
	let number = Number(list.properties['start'] ?? 1) - 1;
	return elementsNamed(list, 'li').flatMap((item) => {
		number = Number(item.properties['value'] ?? number + 1);
		const box = takeTaskBox(item);
		const marker = list.tagName === 'ol' ? `${number}${behind}` : (box ?? '•');
		const [first, ...others] = blocksOf(item.children, depth + 1, partOf);
		const opens = first?.kind === 'paragraph';
		return [
			{ kind: 'item' as const, marker, depth, runs: opens ? first.runs : [] },
			...(opens ? others : first ? [first, ...others] : []),
		];
	});
}

function tableBlock(table: Element): OfficialBlock {
	const rows = table.children.flatMap((part) =>
		part.type === 'element' ? elementsNamed(part, 'tr') : [],
	);
	return {
		kind: 'table',
		rows: rows.map((row) =>
			row.children.flatMap((cell) =>
				cell.type === 'element' ? [{ runs: runsOf(cell.children), align: alignOf(cell) }] : [],
			),
		),
	};
}

function alignOf({ properties: { className } }: Element) {
	return (['left', 'center', 'right'] as const).find((side) =>
		String(className).includes(`align-${side}`),
	);
}

/** The footnotes (注释), in the order in which the text refers to them. */
function noteBlocks(section: Element): OfficialBlock[] {
	const list = elementsNamed(section, 'ol')[0];
	const items = list ? elementsNamed(list, 'li') : [];
	return [
		{ kind: 'paragraph', part: 'level-1', runs: [{ text: footnoteLabel }] },
		...items.map((item, index) => {
			const runs = item.children.flatMap((child) =>
				child.type === 'element' ? runsOf(child.children) : [],
			);
			return { kind: 'item' as const, marker: `${index + 1}.`, depth: 0, runs };
		}),
	];
}

function leading(nodes: readonly RootContent[]): readonly RootContent[] {
	const end = nodes.findIndex((node) => !isInline(node));
	return end < 0 ? nodes : nodes.slice(0, end);
}

function isNamed(node: RootContent, name: string): boolean {
	return node.type === 'element' && node.tagName === name;
}

function elementsNamed(parent: Element, name: string): Element[] {
	return parent.children.filter(
		(child): child is Element => child.type === 'element' && child.tagName === name,
	);
}

function isWritten(node: RootContent): node is Element {
	return node.type === 'element' && /^(?:p|h[1-6])$/.test(node.tagName);
}
