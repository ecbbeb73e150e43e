import type { Element, Root } from 'hast';
import { isLabelLine } from '../../domain/text/labelled-values.ts';
import { attribute, elementsIn, isBlock, isLeaf, lineOf } from './html-tree.ts';
import type { Placed } from './html-tree.ts';

/**
 * Ids, classes and element names that government content management systems use for the body, the most reliable first.
 */
const bodyNames = [
	/^ucap-?content$/,
	/^trs_(?:ue)?editor$/,
	/^vsb_content(?:_\d+)?$/,
	/^v_news_content$/,
	/^(?:font)?zoom(?:con)?$/,
	/^(?:js|pages|xxgk|xl|info|txt|conten|news|detail|article|arc|art|wp_article)[-_]?(?:content|con|text|body)$/,
	/^(?:content|con)[-_]?(?:text|body|detail)$/,
	/^(?:zhengwen|maintext|textcontent|newsbody)$/,
];

/** The parts of a page around its content. */
const surroundings =
	/(?:^|[-_\s])(?:nav|menu|foot|footer|header|top|sidebar|side|crumbs?|breadcrumb|copyright|share|related|search|logo|banner)(?:$|[-_\s\d])/i;

/** The minimum number of letters of a body. */
const shortestBody = 40;

/**
 * Finds the elements with the body of a page: those that the usual systems mark, else the part of the page with the
 * most running text. An empty list when there is none, for example on a page that loads its body by script.
 */
export function findBody(root: Root): Element[] {
	const places = [...elementsIn(root)];
	for (const name of bodyNames) {
		const marked = places.filter(({ element }) => isNamed(element, name) && hasContent(element));
		const outermost = marked.filter(
			({ ancestors }) => !ancestors.some((ancestor) => isNamed(ancestor, name)),
		);
		if (outermost.length > 0) return outermost.map(({ element }) => element);
	}
	const densest = findDensest(places);
	return densest ? [densest] : [];
}

function isNamed(element: Element, name: RegExp): boolean {
	const names = `${element.tagName} ${attribute(element, 'id')} ${attribute(element, 'className')}`;
	return names
		.toLowerCase()
		.split(/\s+/)
		.some((written) => name.test(written));
}

function hasContent(element: Element): boolean {
	return (
		lineOf(element) !== '' ||
		[...elementsIn(element)].some(({ element: inner }) => ['img', 'table'].includes(inner.tagName))
	);
}

/**
 * Scores each block by its running text: all text directly in it, half of the text one block deeper. Among equal scores
 * the innermost block wins.
 */
function findDensest(places: readonly Placed[]): Element | undefined {
	const scores = new Map<Element, { score: number; depth: number }>();
	const add = (element: Element | undefined, score: number, depth: number) => {
		if (element) scores.set(element, { score: (scores.get(element)?.score ?? 0) + score, depth });
	};
	for (const { element, ancestors } of places) {
		if (!isBlock(element) || !isLeaf(element)) continue;
		if ([...ancestors, element].some(isSurrounding)) continue;
		const score = runningText(element, ancestors);
		const containers = ancestors.filter(isContainer);
		add(element, score, containers.length + 1);
		add(containers.at(-1), score, containers.length);
		add(containers.at(-2), score / 2, containers.length - 1);
	}
	const [best] = [...scores].toSorted(([, a], [, b]) => b.score - a.score || b.depth - a.depth);
	return best && best[1].score >= shortestBody ? best[0] : undefined;
}

function runningText(element: Element, ancestors: readonly Element[]): number {
	const text = lineOf(element);
	const inTable =
		['td', 'th'].includes(element.tagName) || ancestors.some(({ tagName }) => tagName === 'td');
	if (isLabelLine(text) || (!inTable && !/[，。；、]/.test(text))) return 0;
	const inLinks = [...elementsIn(element)]
		.filter(({ element: inner }) => inner.tagName === 'a')
		.map(({ element: link }) => lineOf(link));
	return Math.max(0, text.length - 2 * inLinks.join('').length);
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

function isSurrounding(element: Element): boolean {
	return (
		['nav', 'footer', 'aside'].includes(element.tagName) ||
		surroundings.test(`${attribute(element, 'id')} ${attribute(element, 'className')}`)
	);
}
