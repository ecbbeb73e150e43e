import { annexNotePlace, officialParts } from '../domain/documents/official-parts.ts';
import { eachElement, element as make, textNode, nodeText } from './tree.ts';
import type { Element, Parents, Root } from 'hast';

/**
 * Marks the parts of an official document in its body (`data-part`) for print, puts a signature and its date into one
 * box, and inserts 附件说明 with the names of the annexes before a signature. Changes the tree.
 */
export function markParts(tree: Root, annexes: readonly string[] = []): Root {
	const blocks: { element: Element; parent: Parents }[] = [];
	eachElement(tree, (element, parent) => {
		if (/^(?:p|h[1-6])$/.test(element.tagName)) blocks.push({ element, parent });
	});
	const parts = officialParts(
		blocks.map(({ element }) => ({
			isHeading: element.tagName !== 'p',
			text: nodeText(element).trim(),
		})),
	);
	blocks.forEach(({ element }, index) => {
		if (parts[index]) element.properties['dataPart'] = parts[index];
	});
	const place = blocks[annexNotePlace(parts) ?? -1];
	if (place && annexes.length > 0) insertBefore(place.element, place.parent, annexNote(annexes));
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

function annexNote(names: readonly string[]): Element {
	const items = names.map((name) => make('li', {}, [textNode(name)]));
	return make('div', { className: ['annex-note'], dataPagefindIgnore: true }, [
		make('span', {}, [textNode('附件：')]),
		make('ol', {}, items),
	]);
}
