import type { ByDay } from '../domain/dates/by-day.ts';
import { formatChineseDate } from '../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import { widthOf } from './width-of.ts';

type Lines = readonly (readonly string[])[];

/** How many rows each line of 版记 takes. */
export function imprintRows(lines: Lines): number[] {
	return rowsOf(lines, 28);
}

/** How many rows each line takes of what the portal says of the document, in small type. */
export function sourceRows(lines: Lines): number[] {
	return rowsOf(lines, 46);
}

/** One row when a line's texts fit at both ends of one of `room` characters, else one below the other. */
function rowsOf(lines: Lines, room: number): number[] {
	return lines.map((texts) => {
		if (widthOf(texts.join('')) < room) return 1;
		return texts.reduce((rows, text) => rows + Math.ceil(widthOf(text) / room), 0);
	});
}

/** A text at the foot of a document. Its validity can be updated to the day on which it is read. */
export interface ImprintText {
	text: string;
	validity?: ByDay<string>;
	/** What stands between the validity and the day on which it holds, that day, and what stands behind it. */
	asOf?: { before: string; day: CalendarDate; after: string };
}

/** The lines at the foot as plain text. */
export function imprintWords(lines: readonly (readonly ImprintText[])[]): string[][] {
	return lines.map((line) =>
		line.map(({ text, validity, asOf }) =>
			[
				text,
				validity?.[0].value,
				...(asOf ? [asOf.before, formatChineseDate(asOf.day), asOf.after] : []),
			].join(''),
		),
	);
}
