import {
	ancestorNamed,
	childAt,
	childElements,
	elementLike,
	elementsNamed,
	remove,
	runLike,
	xmlValue,
} from './xml-tree.ts';
import { over, statedLook } from './word-styles.ts';
import type { NextNumber } from './numbering.ts';
import type { StatedLook, WordStyles } from './word-styles.ts';

/** How a paragraph looks, as far as that tells what it is. */
export interface WordLook {
	alignment: 'start' | 'centre' | 'end';
	/** Its letters have 16 points or more, as those of titles. */
	isLarge: boolean;
	/** All of it is bold or in a typeface of headings. */
	isEmphasised: boolean;
	/** 1 for the highest heading of Word's outline; 0 for text. */
	outline: number;
}

const mostOutline = 6;
const largePoints = 16;
const headingTypeface = /黑体|小标宋|simhei/i;

/** The names of the looks, by which the paragraphs are marked. */
export const everyLook: ReadonlyMap<string, WordLook> = new Map(
	(['start', 'centre', 'end'] as const).flatMap((alignment) =>
		[false, true].flatMap((isLarge) =>
			[false, true].flatMap((isEmphasised) =>
				Array.from({ length: mostOutline + 1 }, (_, outline) => {
					const look = { alignment, isLarge, isEmphasised, outline };
					return [nameOf(look), look] as const;
				}),
			),
		),
	),
);

function nameOf({ alignment, isLarge, isEmphasised, outline }: WordLook): string {
	return `look-${alignment}-${Number(isLarge)}-${Number(isEmphasised)}-${outline}`;
}

/** What the paragraphs of a story had that the reader of a report should know. */
export interface Marked {
	/** How many automatic numbers were written out. */
	numbers: number;
	/** The formats of numbers that are not known. */
	unknownFormats: ReadonlySet<string>;
	/** How many lines of tables of contents were left out. */
	contentsLines: number;
}

/**
 * Writes the automatic number of every paragraph into its text, exactly as Word prints it, and gives each paragraph the
 * style that is named after its look, whatever style it had. Lines of tables of contents, which repeat the headings, go.
 */
export function markParagraphs(
	story: Document,
	styles: WordStyles,
	nextNumber: NextNumber,
): Marked {
	const unknownFormats = new Set<string>();
	let [numbers, contentsLines] = [0, 0];
	for (const paragraph of elementsNamed(story, 'p')) {
		// Drawings have paragraphs of another vocabulary.
		if (!/wordprocessingml/.test(paragraph.namespaceURI ?? '')) continue;
		const properties = propertiesOf(paragraph);
		const style = xmlValue(childAt(properties, 'pStyle'));
		if (style !== undefined && /^toc \d$/.test(styles.nameOf(style))) {
			contentsLines++;
			remove(paragraph);
			continue;
		}
		const look = over(statedLook(properties, undefined), styles.lookOf(style));
		const shown = lookOf(paragraph, look);
		if (!isMergedIntoNext(properties)) {
			const printed =
				look.numberId === undefined
					? undefined
					: nextNumber({
							numberId: look.numberId,
							level: statedLook(properties, undefined).numberLevel ?? look.numberLevel,
							style,
						});
			if (printed) {
				numbers++;
				if (printed.unknownFormat !== undefined) unknownFormats.add(printed.unknownFormat);
				const run = runLike(paragraph, printed.text + gapAfter(printed.text, printed.suffix));
				paragraph.insertBefore(run, properties.nextSibling);
			}
		}
		for (const old of childElements(properties, 'pStyle')) remove(old);
		for (const old of childElements(properties, 'numPr')) remove(old);
		properties.insertBefore(
			elementLike(paragraph, 'pStyle', { val: nameOf(shown) }),
			properties.firstChild,
		);
	}
	return { numbers, unknownFormats, contentsLines };

	function lookOf(paragraph: Element, look: StatedLook): WordLook {
		const letters = { all: 0, large: 0, emphasised: 0 };
		for (const run of elementsNamed(paragraph, 'r')) {
			if (ancestorNamed(run, 'p') !== paragraph) continue;
			const properties = childAt(run, 'rPr');
			const style = xmlValue(childAt(properties, 'rStyle'));
			const around = style === undefined ? look : over(styles.lookOf(style), look);
			const { size = 0, typeface = '', bold } = over(statedLook(undefined, properties), around);
			const length = childElements(run, 't').reduce(
				(sum, { textContent }) => sum + (textContent ?? '').trim().length,
				0,
			);
			letters.all += length;
			if (size >= largePoints) letters.large += length;
			if (bold === true || headingTypeface.test(typeface)) letters.emphasised += length;
		}
		const { alignment, outlineLevel = 9 } = look;
		return {
			alignment:
				alignment === 'center'
					? 'centre'
					: /^(?:right|end)$/.test(alignment ?? '')
						? 'end'
						: 'start',
			isLarge: letters.all > 0 && letters.large * 2 > letters.all,
			isEmphasised: letters.all > 0 && letters.emphasised === letters.all,
			outline: outlineLevel < mostOutline ? outlineLevel + 1 : 0,
		};
	}
}

/** Whether a tracked change took the end of the paragraph away, so that its text stands in the next one. */
function isMergedIntoNext(properties: Element): boolean {
	return childAt(properties, 'rPr', 'del') !== undefined;
}

function propertiesOf(paragraph: Element): Element {
	const own = childAt(paragraph, 'pPr');
	if (own) return own;
	const made = elementLike(paragraph, 'pPr');
	paragraph.insertBefore(made, paragraph.firstChild);
	return made;
}

/** What stands between a number and its text: Word's tab or blank is one sign wide in a text of Chinese. */
function gapAfter(number: string, suffix: string): string {
	if (suffix === 'nothing' || /[、，．）】〕]$/.test(number)) return '';
	return /[\p{Script=Han}]$/u.test(number) ? '　' : ' ';
}
