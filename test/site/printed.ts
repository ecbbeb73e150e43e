import { getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';

/** A line of printed text, in millimetres from the left and upper edges of its sheet. */
export interface PrintedLine {
	text: string;
	left: number;
	right: number;
	/** Of the line on which the characters stand. */
	baseline: number;
	/** Height of its characters, in points. */
	size: number;
}

export interface PrintedPage {
	width: number;
	height: number;
	lines: PrintedLine[];
}

/** Prints the open page as a reader would with its own page sizes, and reads what stands where. */
export async function print(tab: Page): Promise<PrintedPage[]> {
	const bytes = await tab.pdf({ preferCSSPageSize: true });
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	return Promise.all(
		numbers.map(async (number) => {
			const page = await pdf.getPage(number);
			const [, , width = 0, height = 0] = page.view;
			const { items } = await page.getTextContent();
			const pieces = items.flatMap((item) =>
				'str' in item && item.str.trim() !== '' ? [pieceOf(item, height)] : [],
			);
			const rows = Map.groupBy(pieces, ({ baseline }) => Math.round(baseline));
			return {
				width: millimetres(width),
				height: millimetres(height),
				lines: [...rows.values()].map(joined).sort((a, b) => a.baseline - b.baseline),
			};
		}),
	);
}

/**
 * Matches a text as print has it: fonts draw some characters and the radicals that look like them with one glyph, and the
 * printed file may name the radical (青 as ⻘).
 */
export function printedAs(text: string): RegExp {
	const characters = [...text.replaceAll(/\s/g, '')].map((character) =>
		/\p{Script=Han}/u.test(character) ? `[${character}\u2e80-\u2eff]` : RegExp.escape(character),
	);
	return new RegExp(characters.join(''), 'u');
}

interface Item {
	str: string;
	transform: number[];
	width: number;
}

function pieceOf({ str, transform, width }: Item, height: number): PrintedLine {
	const [size = 0, , , , x = 0, y = 0] = transform;
	return {
		text: str.replace(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize('NFKC')),
		left: millimetres(x),
		right: millimetres(x + width),
		baseline: millimetres(height - y),
		size,
	};
}

function joined(pieces: PrintedLine[]): PrintedLine {
	const ordered = pieces.toSorted((a, b) => a.left - b.left);
	const [first] = ordered;
	if (!first) throw new Error('A line without text');
	return {
		...first,
		text: ordered.map(({ text }) => text).join(''),
		right: Math.max(...ordered.map(({ right }) => right)),
	};
}

function millimetres(points: number): number {
	return (points * 25.4) / 72;
}
