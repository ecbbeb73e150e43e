import type { Element } from 'hast';
import { isLabelLine } from '../../domain/text/labelled-values.ts';
import { isBlock, isLeaf, lineOf, linkedLength } from './html-tree.ts';
import { isFoot, isSurrounding } from './surroundings.ts';
import type { Placed } from './html-tree.ts';

/** The minimum number of letters of a body that has no heading to be found by. */
const shortestText = 40;

/**
 * The block with the most running text: all text directly in it counts, and half of the text one block deeper. Among equal
 * scores the innermost block wins. The surroundings of a page count nothing; no foot contains the page's `heading`.
 */
export function densestBlock(
	places: readonly Placed[],
	heading: Element | undefined,
): Placed | undefined {
	const holders = new Set(places.find(({ element }) => element === heading)?.ancestors);
	const feet = new Map<Element, boolean>();
	const isFootBlock = (element: Element) => {
		const known = feet.get(element) ?? isFootOf(element, heading ? holders : undefined);
		feet.set(element, known);
		return known;
	};
	const scores = new Map<Element, { place: Placed; score: number; depth: number }>();
	const add = (place: Placed | undefined, score: number) => {
		if (!place) return;
		const before = scores.get(place.element)?.score ?? 0;
		scores.set(place.element, { place, score: before + score, depth: place.ancestors.length });
	};
	const byElement = new Map(places.map((place) => [place.element, place]));
	for (const place of places) {
		const { element, ancestors } = place;
		if (!isBlock(element) || !isLeaf(element)) continue;
		const around = [...ancestors, element];
		if (around.some(isSurrounding) || around.some(isFootBlock)) continue;
		const score = runningText(element, ancestors);
		const containers = ancestors.filter(isContainer).map((container) => byElement.get(container));
		add(place, score);
		add(containers.at(-1), score);
		add(containers.at(-2), score / 2);
	}
	const [best] = [...scores.values()].toSorted((a, b) => b.score - a.score || b.depth - a.depth);
	return best && best.score >= shortestText ? best.place : undefined;
}

/** Whether the block is a foot; without a heading only a block that begins like one, because a page also contains one. */
function isFootOf(element: Element, holders: ReadonlySet<Element> | undefined): boolean {
	if (!isBlock(element) || ['html', 'body'].includes(element.tagName)) return false;
	if (holders?.has(element)) return false;
	const text = lineOf(element);
	return (
		isFoot(text) &&
		(holders !== undefined ||
			isLeaf(element) ||
			/^.{0,6}(?:主办|承办|版权|copyright|网站地图|关于我们|联系我们)/i.test(text))
	);
}

function runningText(element: Element, ancestors: readonly Element[]): number {
	const text = lineOf(element);
	const inTable =
		['td', 'th'].includes(element.tagName) || ancestors.some(({ tagName }) => tagName === 'td');
	if (isLabelLine(text) || (!inTable && !/[，。；、]/.test(text))) return 0;
	return Math.max(0, text.length - 2 * linkedLength(element));
}

/** Whether the element contains paragraphs. Table rows and lists belong to the block around them. */
function isContainer(element: Element): boolean {
	return (
		isBlock(element) &&
		!['table', 'tbody', 'thead', 'tfoot', 'tr', 'p', 'ul', 'ol', 'dl', 'li'].includes(
			element.tagName,
		)
	);
}
