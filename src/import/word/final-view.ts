import {
	ancestorNamed,
	childAt,
	childElements,
	elementLike,
	elementsNamed,
	isXmlElement,
	isOn,
	remove,
	runLike,
	unwrap,
	xmlValue,
} from './xml-tree.ts';
import type { WordStyles } from './word-styles.ts';

/** What the final view of a document leaves out or settles, by its name in reports: how often. */
export type SettledParts = ReadonlyMap<string, number>;

/** Elements of a story that are not its text: their marks go, and with them what they mark stays. */
const marks = [
	'commentRangeStart',
	'commentRangeEnd',
	'commentReference',
	'annotationRef',
	'proofErr',
	'permStart',
	'permEnd',
	'moveFromRangeStart',
	'moveFromRangeEnd',
	'moveToRangeStart',
	'moveToRangeEnd',
];

/**
 * Turns a story of a Word file into what Word shows as the final text (最终状态): tracked insertions are text, tracked
 * deletions and what was moved away are gone, and so are comments and hidden text. Formulas become their letters, ruby
 * text its base; of two versions of a drawing one stays.
 */
export function settleFinalView(story: Document, styles: WordStyles): SettledParts {
	const settled = new Map<string, number>();
	const count = (name: string, times = 1) => {
		if (times > 0) settled.set(name, (settled.get(name) ?? 0) + times);
	};
	const comments = elementsNamed(story, 'commentReference').length;
	count('批注', comments);
	for (const mark of elementsNamed(story, ...marks)) remove(mark);
	keepOneVersion(story);
	for (const deleted of elementsNamed(story, 'del', 'moveFrom')) {
		const isMark = parentName(deleted) === 'rPr';
		const isRow = parentName(deleted) === 'trPr';
		if (isRow) {
			const row = ancestorNamed(deleted, 'tr');
			count('修订删除的表格行');
			if (row) remove(row);
		} else if (!isMark) {
			count('修订删除', elementsNamed(deleted, 'delText', 't', 'drawing', 'pict').length);
			remove(deleted);
		}
	}
	for (const inserted of elementsNamed(story, 'ins', 'moveTo')) {
		if (childElements(inserted).length === 0) continue;
		count('修订插入', elementsNamed(inserted, 't', 'drawing', 'pict').length);
		unwrap(inserted);
	}
	for (const run of elementsNamed(story, 'r'))
		if (isHidden(run, styles)) {
			count('隐藏文字', elementsNamed(run, 't', 'drawing', 'pict').length);
			remove(run);
		}
	for (const formula of elementsNamed(story, 'oMath')) {
		count('公式');
		replaceByText(formula);
	}
	for (const ruby of elementsNamed(story, 'ruby')) {
		const base = childAt(ruby, 'rubyBase');
		const text = elementsNamed(base ?? ruby, 't').map(({ textContent }) => textContent ?? '');
		const host = ancestorNamed(ruby, 'r');
		if (host) host.parentNode?.insertBefore(runLike(host, text.join('')), host);
		remove(ruby);
	}
	return settled;
}

function isHidden(run: Element, styles: WordStyles): boolean {
	const properties = childAt(run, 'rPr');
	const own = childAt(properties, 'vanish');
	if (own) return isOn(own);
	const style = xmlValue(childAt(properties, 'rStyle'));
	const ofParagraph = xmlValue(childAt(ancestorNamed(run, 'p'), 'pPr', 'pStyle'));
	return (
		(style !== undefined && styles.lookOf(style).hidden) ||
		styles.lookOf(ofParagraph).hidden ||
		false
	);
}

/** Programs of today and of old each find the version of a drawing that they know; the text of both is the same. */
function keepOneVersion(story: Document): void {
	for (const both of elementsNamed(story, 'AlternateContent')) {
		if (!both.parentNode || childAt(both, 'Fallback')) continue;
		const run = ancestorNamed(both, 'r');
		const boxes = elementsNamed(both, 'txbxContent');
		if (!run || boxes.length === 0) unwrapChoice(both);
		else {
			const picture = elementLike(run, 'pict');
			for (const box of boxes) picture.appendChild(box);
			both.parentNode.replaceChild(picture, both);
		}
	}
}

function unwrapChoice(both: Element): void {
	const choice = childAt(both, 'Choice');
	if (choice) unwrap(choice);
	unwrap(both);
}

/** The letters of a formula in the order in which they are written, as a run of text. */
function replaceByText(formula: Element): void {
	const paragraph = ancestorNamed(formula, 'p');
	const text = elementsNamed(formula, 't').map(({ textContent }) => textContent ?? '');
	if (paragraph) formula.parentNode?.insertBefore(runLike(paragraph, text.join('')), formula);
	remove(formula);
}

function parentName({ parentNode }: Element): string | undefined {
	return parentNode && isXmlElement(parentNode) ? parentNode.localName : undefined;
}
