import { lineOf } from '../page/html-tree.ts';
import { eachElement } from '../../markdown/tree.ts';
import type { Element, ElementContent, Root } from 'hast';

const reference = /^#(?:foot|end)note-\d+$/;
const way = /^#(?:foot|end)note-ref-\d+$/;

/**
 * Footnotes and endnotes as text, as paper has them: `[1]` at their places, and after the body a paragraph for each that
 * begins with the same sign.
 */
export function plainFootnotes(root: Root): Root {
	eachElement(root, (element) => {
		if (element.tagName !== 'a') return;
		const address = String(element.properties['href'] ?? '');
		if (reference.test(address)) Object.assign(element, { tagName: 'span', properties: {} });
		// The way back from the note: ↑.
		if (way.test(address))
			Object.assign(element, { tagName: 'span', children: [], properties: {} });
	});
	root.children = root.children.flatMap((child) =>
		child.type === 'element' && child.tagName === 'ol' && child.children.some(isNote)
			? child.children.filter((item) => item.type === 'element').flatMap(asParagraphs)
			: [child],
	);
	return root;
}

function isNote(child: ElementContent): boolean {
	return (
		child.type === 'element' && /^(?:foot|end)note-\d+$/.test(String(child.properties['id'] ?? ''))
	);
}

function asParagraphs(note: Element, place: number): Element[] {
	const paragraphs = note.children
		.filter((child) => child.type === 'element')
		.filter((paragraph) => lineOf(paragraph) !== '');
	const [first] = paragraphs;
	first?.children.unshift({ type: 'text', value: `[${place + 1}] ` });
	return paragraphs;
}
