import type { Element, Root } from 'hast';
import { plainLabel } from '../../domain/text/labels.ts';
import {
	isLabel,
	isLabelLine,
	isStrongLabel,
	labelledValues,
} from '../../domain/text/labelled-values.ts';
import { elementsIn, isBlock, isLeaf, lineOf } from './html-tree.ts';
import type { LabelledValue } from '../../domain/text/labelled-values.ts';
import type { Placed } from './html-tree.ts';

/** The maximum length of a line of values. */
const longestLine = 400;

/**
 * The values that a page states about its document outside the body: pairs of cells or of dt and dd, blocks after a
 * block with a label, and lines such as `发布时间：2024-06-01 来源：某局`. In document order; a label may occur several times.
 */
export function statedValues(root: Root | Element, skip: ReadonlySet<Element>): LabelledValue[] {
	const places = [...elementsIn(root, skip)].filter(
		({ element }) => isBlock(element) && isLeaf(element),
	);
	return places.flatMap((place) => valuesAt(place));
}

/** The values in label lines among the first lines of a body. */
export function valuesAtHead(body: Element): LabelledValue[] {
	const leaves = [...elementsIn(body)]
		.filter(({ element }) => isBlock(element) && isLeaf(element))
		.slice(0, 10);
	return leaves
		.map(({ element }) => lineOf(element))
		.filter(isLabelLine)
		.flatMap(labelledValues);
}

/**
 * Whether a table states values of a document instead of data: it has at least three pairs of a strong label and a
 * value.
 */
export function isStatement(table: Element): boolean {
	const values = statedValues(table, new Set()).filter(
		({ label, value }) => value !== '' && isStrongLabel(label),
	);
	return new Set(values.map(({ label }) => plainLabel(label))).size >= 3;
}

function valuesAt({ element, ancestors }: Placed): LabelledValue[] {
	const line = lineOf(element);
	if (line === '' || line.length > longestLine) return [];
	if (!isLabel(line))
		return labelledValues(withColons(element)).filter(({ value }) => value !== '');
	const next = followingValue(element, ancestors.at(-1));
	const needsColon = !['td', 'th', 'dt'].includes(element.tagName);
	if (next === undefined || (needsColon && !/[：:]$/.test(line))) return [];
	return [{ label: plainLabel(line), value: next }];
}

/**
 * The text of a line with a colon added after each label that has an element of its own: `<span>成文日期</span>2025-03-01`.
 */
function withColons(element: Element): string {
	const parts = element.children.map((child) => {
		const text = lineOf(child);
		return child.type === 'element' && isStrongLabel(text)
			? `${text.replace(/[：:]$/, '')}：`
			: text;
	});
	return parts.join(' ').replace(/：\s*[：:]/g, '：');
}

/** The text of the element after a label; `undefined` if that is also a label, as in the header of a list. */
function followingValue(label: Element, parent: Element | undefined): string | undefined {
	const siblings = parent?.children.filter((child) => child.type === 'element') ?? [];
	const next = siblings[siblings.indexOf(label) + 1];
	if (!next || (next.tagName === 'th' && label.tagName === 'th')) return undefined;
	const value = lineOf(next);
	return isLabel(value) || value.length > longestLine ? undefined : value;
}
