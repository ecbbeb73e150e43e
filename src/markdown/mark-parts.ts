import {
	annexNotePlace,
	annotationPlace,
	officialParts,
} from '../domain/documents/official-parts.ts';
import { eachElement, element as make, textNode, nodeText } from './tree.ts';
import { titlePieces } from '../presentation/title-pieces.ts';
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';

/** What the record knows and the text may lack. */
export interface PartsOfRecord {
	/** The names of the annexes. */
	annexes?: readonly string[];
	/** 附注, without its brackets. */
	annotation?: string | undefined;
	/** Names that no line of a title breaks. */
	names?: readonly string[];
}

/**
 * Marks the parts of an official document in its body (`data-part`) for print, puts a signature and its date into one
 * box, inserts 附件说明 with the names of the annexes before a signature and 附注 below the date, and says where lines of
 * titles may break. Changes the tree.
 */
export function markParts(
	tree: Root,
	{ annexes = [], annotation, names = [] }: PartsOfRecord = {},
): Root {
	const blocks: { element: Element; parent: Parents }[] = [];
	eachElement(tree, (element, parent) => {
		if (/^(?:p|h[1-6])$/.test(element.tagName)) blocks.push({ element, parent });
	});
	const parts = officialParts(
		blocks.map(({ element }) => ({
			isHeading: element.tagName !== 'p',
			text: nodeText(element).trim(),
			unlinked: unlinkedText(element).trim(),
		})),
	);
	blocks.forEach(({ element }, index) => {
		if (parts[index]) element.properties['dataPart'] = parts[index];
		if (parts[index] === 'title') element.children = withBreaks(element.children, names);
	});
	const note = blocks[annexNotePlace(parts) ?? -1];
	if (note && annexes.length > 0) insertBefore(note.element, note.parent, annexNote(annexes));
	const below = annotationPlace(parts);
	if (annotation !== undefined && below !== undefined) {
		const added = make('p', { className: ['annotation'], dataPagefindIgnore: true }, [
			textNode(`（${annotation}）`),
		]);
		const place = blocks[below];
		if (place) insertBefore(place.element, place.parent, added);
		else tree.children.push(added);
	}
	for (const { element, parent } of blocks) if (isPart(element, 'signature')) box(element, parent);
	return tree;
}

/** Puts a signature and the date directly after it into one box. */
function box(signature: Element, parent: Parents) {
	const children = parent.children as Element[];
	const start = children.indexOf(signature);
	const next = children.slice(start + 1).findIndex(({ type }) => type === 'element');
	const end = start + 1 + next;
	const date = children[end];
	if (next < 0 || !date || !isPart(date, 'date')) return;
	const lines = children.slice(start, end + 1);
	children.splice(start, lines.length, make('div', { className: ['signature'] }, lines));
}

function isPart({ properties }: Element, part: string): boolean {
	return properties['dataPart'] === part;
}

function insertBefore(element: Element, parent: Parents, added: Element) {
	const children = parent.children as Element[];
	children.splice(children.indexOf(element), 0, added);
}

/** The text of a title with the places at which a line may break. */
function withBreaks(
	children: readonly ElementContent[],
	names: readonly string[],
): ElementContent[] {
	return children.flatMap((child) => {
		if (child.type !== 'text') return [child];
		return titlePieces(child.value, names).flatMap((piece, index) =>
			index === 0 ? [textNode(piece)] : [make('wbr', {}, []), textNode(piece)],
		);
	});
}

function unlinkedText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'element' && node.tagName === 'a') return '';
	return 'children' in node ? node.children.map(unlinkedText).join('') : '';
}

function annexNote(names: readonly string[]): Element {
	const items = names.map((name) => make('li', {}, [textNode(name)]));
	return make('div', { className: ['annex-note'], dataPagefindIgnore: true }, [
		make('span', {}, [textNode('附件：')]),
		make('ol', {}, items),
	]);
}
