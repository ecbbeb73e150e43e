import { isPair, loneBrackets } from './bracket-pairs.ts';
import { withoutMissedLinks } from './missed-links.ts';
import { cellBorder, hidden } from './hide-signs.ts';
import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';
import type { LoneBracket } from './bracket-pairs.ts';

interface PlacedBracket extends LoneBracket {
	line: number;
	/** The words around the bracket. */
	around: string;
	/** The number of the paragraph, heading or cell. */
	unit: number;
}

/** How many paragraphs an explanation in brackets may run on. */
const longestRemark = 3;

/** Brackets without a partner in their paragraph, heading or cell, and pairs of which one is Chinese and one English. */
export function findUnpairedBrackets(view: BodyView): Oddity[] {
	const wrong = unitsOf(view).flatMap(({ first, text }, unit) =>
		loneBrackets(text).map((found): PlacedBracket => ({
			...found,
			line: first + text.slice(0, found.place).split('\n').length - 1,
			around: text
				.slice(Math.max(0, found.place - 8), found.place + 9)
				.replaceAll(/[\u0001\n]/g, ''),
			unit,
		})),
	);
	const paired = acrossUnits(wrong);
	return wrong
		.filter((found) => !paired.has(found))
		.map(({ line, sign, partner, around }) => ({
			line,
			message: partner
				? `“${around}”：“${partner}”和“${sign}”一个是全角、一个是半角，请统一`
				: `“${around}”：“${sign}”没有成对，请补上另一半或者删去`,
		}));
}

/** The paragraphs, headings and cells, each as one text with the line on which it begins. */
function unitsOf({ shown, words, nodes, paragraphs }: BodyView): { first: number; text: string }[] {
	const headings = nodes.flatMap(({ type, position }) =>
		(type === 'heading' || type === 'tableRow') && position
			? [{ first: position.start.line, last: position.start.line }]
			: [],
	);
	return [...paragraphs, ...headings]
		.sort((one, other) => one.first - other.first)
		.flatMap(({ first, last }) =>
			words
				.slice(first - 1, last)
				.map((line, index) => withoutLinks(shown[first - 1 + index] ?? '', line))
				.join('\n')
				.split(cellBorder)
				.map((text) => ({ first, text: text.replaceAll(hidden, '') })),
		);
}

/** `line` with blanks where links stand that another rule names; `shown` is the same line with its addresses. */
function withoutLinks(shown: string, line: string): string {
	const rest = withoutMissedLinks(shown);
	if (rest === shown) return line;
	return line.replace(/[^ ]/g, (sign, place: number) => (rest[place] === ' ' ? ' ' : sign));
}

/** The brackets that are pairs although a paragraph ends between them: a remark of several paragraphs. */
function acrossUnits(wrong: readonly PlacedBracket[]): ReadonlySet<PlacedBracket> {
	const paired = new Set<PlacedBracket>();
	const open: PlacedBracket[] = [];
	for (const found of wrong) {
		if (found.partner) continue;
		const opener = open.at(-1);
		if (opener && isPair(opener.sign, found.sign)) {
			open.pop();
			if (found.unit - opener.unit > longestRemark) continue;
			paired.add(opener).add(found);
		} else if (/[【《〈〔「『（(]/.test(found.sign)) open.push(found);
	}
	return paired;
}
