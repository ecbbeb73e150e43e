import type { Element, Root } from 'hast';
import { isLabelLine } from '../../domain/text/labelled-values.ts';
import { declared } from '../html/html-style.ts';
import { densestBlock } from './densest-block.ts';
import {
	elementsIn,
	hiddenElementsIn,
	idAndClasses,
	isBlock,
	innerLine,
	isLeaf,
	letters,
	lineOf,
	linkedLength,
} from './html-tree.ts';
import { isFoot, isSurrounding } from './surroundings.ts';
import type { Placed } from './html-tree.ts';

/** The elements with the body of a page, and how sure that is. */
export interface FoundBody {
	elements: Element[];
	/** What the user is asked to check, in Chinese; absent when a system marks the body and shows it. */
	doubt?: string | undefined;
}

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
	/^rich_media_content$/,
	/^(?:zhengwen|maintext|textcontent|newsbody)$/,
];

/** The minimum number of letters of a body that is found by its heading. */
const shortestBody = 4;

/** The part of the text around it that the densest block must have to be the body alone. */
const mostOfText = 0.6;

/**
 * Finds the elements with the body of a page: those that the usual systems mark, also where a script shows them later;
 * else what stands below the heading with one of `titles`, else the part of the page with the most running text. Never
 * the foot or the navigation. No elements when there is no body, for example on a page that loads it by script.
 */
export function findBody(root: Root, titles: readonly string[]): FoundBody {
	const places = [...elementsIn(root)];
	const marked = markedBody(places);
	if (marked.length > 0) return { elements: marked };
	const hidden = markedBody(hiddenElementsIn(root));
	// WeChat reserves the place of the text until it is loaded.
	const isReserved = hidden.some((element) => declared(element, 'visibility') === 'hidden');
	const guessed = guessBody(places, titles);
	if (hidden.length > 0 && (isReserved || textLength(hidden) > textLength(guessed))) {
		for (const element of hidden) reveal(element);
		return {
			elements: hidden,
			doubt: isReserved ? undefined : '正文在原网页里是隐藏的，由程序显示，已经导入，请核对',
		};
	}
	return guessed.length === 0
		? { elements: [] }
		: { elements: guessed, doubt: '正文是按网页的样子推测的，请核对有没有多出或者缺少' };
}

function markedBody(places: readonly Placed[]): Element[] {
	for (const name of bodyNames) {
		const marked = places.filter(
			({ element }) => isNamed(element, name) && hasContent(element) && !isFoot(innerLine(element)),
		);
		const outermost = marked.filter(
			({ ancestors }) => !ancestors.some((ancestor) => isNamed(ancestor, name)),
		);
		if (outermost.length > 0) return outermost.map(({ element }) => element);
	}
	return [];
}

function isNamed(element: Element, name: RegExp): boolean {
	return `${element.tagName} ${idAndClasses(element)}`
		.toLowerCase()
		.split(/\s+/)
		.some((written) => name.test(written));
}

function hasContent(element: Element): boolean {
	return (
		innerLine(element) !== '' ||
		[...elementsIn(element)].some(({ element: inner }) => ['img', 'table'].includes(inner.tagName))
	);
}

function reveal(element: Element): void {
	delete element.properties['hidden'];
	delete element.properties['style'];
}

function textLength(elements: readonly Element[]): number {
	return elements.reduce((sum, element) => sum + innerLine(element).length, 0);
}

/** The elements below the page's heading, or the densest block; the block alone when most of the text stands in it. */
function guessBody(places: readonly Placed[], titles: readonly string[]): Element[] {
	const heading = headingWith(places, titles);
	const below = heading ? belowHeading(heading) : [];
	const densest = densestBlock(places, heading?.element);
	if (!densest || densest.element === heading?.element) return below;
	const isBelow = below.some(
		(element) => element === densest.element || densest.ancestors.includes(element),
	);
	if (below.length === 0 || (heading && heading.ancestors.includes(densest.element)))
		return [densest.element];
	const isMost = textLength([densest.element]) >= mostOfText * textLength(below);
	return isBelow && isMost ? [densest.element] : below;
}

function headingWith(places: readonly Placed[], titles: readonly string[]): Placed | undefined {
	const wanted = new Set(titles.map(letters).filter((title) => title.length >= 6));
	return places.findLast(
		({ element, ancestors }) =>
			isBlock(element) &&
			isLeaf(element) &&
			wanted.has(letters(lineOf(element))) &&
			![...ancestors, element].some(
				(outer) => outer.tagName === 'a' || outer.tagName === 'li' || isSurrounding(outer),
			),
	);
}

/** What follows the heading in the innermost element around it that has text below it. */
function belowHeading({ element, ancestors }: Placed): Element[] {
	let branch = element;
	for (const around of ancestors.toReversed()) {
		if (around.tagName === 'html' || (around.tagName === 'body' && branch !== element)) return [];
		const after = around.children.slice(around.children.indexOf(branch) + 1);
		const hasOwnText = after.some((child) => child.type === 'text' && child.value.trim() !== '');
		const parts = after.filter((child) => child.type === 'element').filter(isPartOfText);
		if (hasOwnText && around.tagName !== 'body') return [around];
		if (textLength(parts) >= shortestBody) return parts;
		branch = around;
	}
	return [];
}

function isPartOfText(element: Element): boolean {
	const text = lineOf(element);
	if (text === '' || isSurrounding(element) || isFoot(text) || isLabelLine(text)) return false;
	return linkedLength(element) * 2 <= text.length;
}
