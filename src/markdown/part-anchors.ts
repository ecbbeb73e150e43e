import { articleNumber, articleParts, unspacedNumber } from '../domain/documents/article-number.ts';
import { articleId } from './article-id.ts';
import { headingId } from './heading-id.ts';
import { element as make, textNode, nodeText } from './tree.ts';
import type { Element } from 'hast';
import type { TakenIds } from './heading-id.ts';

export interface Heading {
	depth: number;
	id: string;
	text: string;
}

/** A heading that begins with the number of a part of a law. */
const partNumber =
	/^第[零〇一二三四五六七八九十百千\d]+[编章节条](?:之[一二三四五六七八九十]+)?(?=[\s（]|$)/;

const depths: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/**
 * Gives ids to headings and to paragraphs that are articles of a law (第几条), and makes the number of a chapter or
 * article a link to itself. `elements` are all elements of a body, in the order of its text. Returns the headings.
 */
export function linkParts(elements: readonly Element[]): Heading[] {
	const taken: TakenIds = new Map();
	// Headings first, so that an article never takes the id of a heading.
	const headings = elements.flatMap((element) => linkHeading(element, taken) ?? []);
	let previous = 0;
	for (const element of elements)
		if (element.tagName === 'p') previous = linkArticle(element, taken, previous) ?? previous;
	return headings;
}

function linkHeading(element: Element, taken: TakenIds): Heading | undefined {
	const depth = depths[element.tagName];
	// The heading of the footnotes has its own id, which every reference uses.
	if (!depth || element.properties['id'] === 'footnote-label') return undefined;
	const words = nodeText(element);
	const id = headingId(words, taken);
	element.properties = { id };
	linkNumber(element, partNumber.exec(words)?.[0], id);
	return { depth, id, text: words };
}

/** Returns the number of the article; `undefined` for another paragraph. `previous` is that of the article before it. */
function linkArticle(element: Element, taken: TakenIds, previous: number): number | undefined {
	const [first] = element.children;
	const opening = first?.type === 'element' && first.tagName === 'strong' ? first : element;
	const [words] = opening.children;
	const number = words?.type === 'text' ? numberIn(words.value, previous) : undefined;
	if (!number) return undefined;
	const id = articleId(number, taken);
	element.properties = { className: ['article'], id };
	linkNumber(opening, number, id);
	const { main } = articleParts(number);
	return typeof main === 'number' ? main : undefined;
}

/** The number of an article at the beginning of a paragraph; without a blank behind it only the next one, or the first of an annex. */
function numberIn(text: string, previous: number): string | undefined {
	const spaced = articleNumber(text);
	if (spaced) return spaced;
	const unspaced = unspacedNumber(text);
	const turn = unspaced && articleParts(unspaced).main;
	return turn === 1 || turn === previous + 1 ? unspaced : undefined;
}

/**
 * Makes the number at the beginning of an element a link to the element, unless the number extends beyond the first
 * text node.
 */
function linkNumber(element: Element, number: string | undefined, id: string) {
	const [words, ...others] = element.children;
	if (!number || words?.type !== 'text' || !words.value.startsWith(number)) return;
	const anchor = make('a', { className: ['anchor'], href: `#${id}` }, [textNode(number)]);
	const rest = words.value.slice(number.length);
	element.children = [anchor, ...(rest ? [textNode(rest)] : []), ...others];
}
