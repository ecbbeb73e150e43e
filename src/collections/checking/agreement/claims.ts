import { figuresIn } from './figures.ts';
import { placeOf, reminderAt, sentencesOf } from './places.ts';
import type { Paragraph, Place } from './places.ts';
import type { Problem } from '../../records/problem.ts';

/** A figure that texts give in words, and the numbers that another record states for it. */
export interface Claim {
	/** What is counted, in Chinese: `负责人出庭应诉`. */
	what: string;
	/** With its space: ` 件`, `%`. */
	unit: string;
	/** Finds the figure in a sentence, as its first group. Global. */
	pattern: RegExp;
	/** Finds the name of a row of a table whose cells hold the figure. */
	row?: RegExp;
	/** The numbers of which the figure must be one: the same thing is counted in several ways. The first is told. */
	stated: readonly number[];
	/** Where they are stated. */
	at: Place;
	/** What states them, in Chinese: `行政复议统计`. */
	source: string;
}

/** Reminds of figures in a text that are none of those stated elsewhere. */
export function contradictions(
	paragraphs: readonly Paragraph[],
	claims: readonly Claim[],
): Problem[] {
	return paragraphs
		.filter(({ text }) => !text.includes('\t'))
		.flatMap(sentencesOf)
		.flatMap((sentence) =>
			claims.flatMap((claim) =>
				figuresIn(sentence.text, claim.pattern)
					.filter((figure) => !claim.stated.includes(figure))
					.map((figure) => contradiction(sentence, figure, claim)),
			),
		);
}

/** The same for a table of a text: rows named by what is counted, columns by years. */
export function contradictionsInTable(
	rows: readonly Paragraph[],
	claimsOf: (year: number) => readonly Claim[],
): Problem[] {
	let years: readonly (number | undefined)[] = [];
	return rows.flatMap((row) => {
		const cells = row.text.split('\t').map((cell) => cell.trim());
		const [name = '', ...values] = cells;
		const headings = values.map(yearIn);
		if (headings.some((year) => year !== undefined)) {
			years = headings;
			return [];
		}
		return values.flatMap((value, index) => {
			const year = years[index];
			if (year === undefined || !/^\d+(?:\.\d+)?%?$/.test(value)) return [];
			return claimsOf(year)
				.filter(
					(claim) => claim.row?.test(name) && !claim.stated.includes(Number.parseFloat(value)),
				)
				.map((claim) => contradiction(row, Number.parseFloat(value), claim));
		});
	});
}

function contradiction(
	at: Place,
	figure: number,
	{ what, unit, stated: [first], at: other, source }: Claim,
): Problem {
	const message = `${what}写的是 ${figure}${unit}，${source}是 ${first}${unit}（${placeOf(other)}），请核对`;
	return reminderAt(at, '数字', message);
}

function yearIn(text: string): number | undefined {
	const [, year] = /^(\d{4})年?$/.exec(text) ?? [];
	return year === undefined ? undefined : Number(year);
}
