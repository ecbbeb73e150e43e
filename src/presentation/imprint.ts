import type { ByDay } from '../domain/dates/by-day.ts';
import { widthOf } from './width-of.ts';

/** How many characters fit into one row of 版记: in small type, and in the larger type of its last line. */
const smallRow = 39;
const lastRow = 28;

/** How many rows each line of 版记 takes: one when its texts fit at both ends of one row, else one below the other. */
export function imprintRows(lines: readonly (readonly string[])[]): number[] {
	return lines.map((texts, index) => {
		const room = index === lines.length - 1 ? lastRow : smallRow;
		if (widthOf(texts.join('')) < room) return 1;
		return texts.reduce((rows, text) => rows + Math.ceil(widthOf(text) / room), 0);
	});
}

/** A text at the foot of a document. Its validity can be updated to the day on which it is read. */
export interface ImprintText {
	text: string;
	validity?: ByDay<string>;
	after?: string;
}

/** The lines at the foot as plain text. */
export function imprintWords(lines: readonly (readonly ImprintText[])[]): string[][] {
	return lines.map((line) =>
		line.map(({ text, validity, after = '' }) => `${text}${validity?.[0].value ?? ''}${after}`),
	);
}
