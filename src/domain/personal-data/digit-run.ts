/**
 * What separates two digits of a run: `none`; `space` any space within a line except the usual one; `mark` a usual
 * space, hyphen or dot; `line` a line break; `cell` the border of a table cell or of a block.
 */
export type DigitGap = 'none' | 'space' | 'mark' | 'line' | 'cell';

/**
 * Digits that may form one number: in groups, broken over lines, or spread over cells. A search engine ignores the
 * spaces and finds the whole number.
 */
export interface DigitRun {
	digits: string;
	/** The index of each digit in the text. */
	places: readonly number[];
	/**
	 * What separates each digit from the one before it. The first and the last entry are for the ends of the run, where
	 * the number could not continue.
	 */
	gaps: readonly DigitGap[];
}

/** Separators between two digits of one number; at most `mostSeparators` in a row. */
const separators = /[\s\-‐‑‒–—―−﹣·•‧・._]/;
/** Separators between numbers, and separators that somebody uses to disguise a number. */
const looseSeparators = /[\s\-‐‑‒–—―−﹣·•‧・._,，、/|()（）[\]*#:：;；]/;
const mostSeparators = 4;

/** The length of the shortest personal number. */
const shortest = 11;

/**
 * The runs in `plain` of 11 digits or more. The X of an identity number counts as a digit. Each character is read once.
 */
export function digitRuns(plain: string): DigitRun[] {
	return runsBetween(plain, separators);
}

/** Like `digitRuns`, but the separators of lists and brackets may also stand between the digits. */
export function looseDigitRuns(plain: string): DigitRun[] {
	return runsBetween(plain, looseSeparators);
}

function runsBetween(plain: string, between: RegExp): DigitRun[] {
	const runs: DigitRun[] = [];
	let places: number[] = [];
	const close = () => {
		if (places.length >= shortest) {
			const end = placeOfX(plain, (places.at(-1) ?? 0) + 1, between);
			runs.push(runAt(plain, end === undefined ? places : [...places, end]));
		}
		places = [];
	};
	for (const { index: place } of plain.matchAll(/\d/g)) {
		const last = places.at(-1) ?? place;
		if (!isGap(plain.slice(last + 1, place), between)) close();
		places.push(place);
	}
	close();
	return runs;
}

function isGap(signs: string, between: RegExp): boolean {
	if (signs.length > mostSeparators) return false;
	return [...signs].every((sign) => between.test(sign));
}

/** The index of an X that ends a number, at or after `place`; `undefined` when there is no X or it begins a word. */
function placeOfX(plain: string, place: number, between: RegExp): number | undefined {
	for (let index = place; index <= place + mostSeparators; index++) {
		const sign = plain.charAt(index);
		if (/[Xx]/.test(sign))
			return /^[A-Za-z]{2}/.test(plain.slice(index + 1, index + 3)) ? undefined : index;
		if (!between.test(sign)) return undefined;
	}
	return undefined;
}

function runAt(plain: string, places: readonly number[]): DigitRun {
	return {
		digits: places.map((place) => plain[place]).join(''),
		places,
		gaps: places.map((place, index) => gapOf(plain.slice((places[index - 1] ?? place) + 1, place))),
	};
}

const lineBreak = String.raw`(?:\r\n|\n|\f|\u2028|\r(?!\n))`;
const cellBorder = new RegExp(String.raw`\t|${lineBreak}\s*${lineBreak}`);

function gapOf(signs: string): DigitGap {
	if (signs === '') return 'none';
	if (cellBorder.test(signs)) return 'cell';
	if (/[\n\r\f\u2028]/.test(signs)) return 'line';
	return /^[^\S ]+$/.test(signs) ? 'space' : 'mark';
}

/** The sizes of the groups of digits, such as `3,4,4`. The first gap is before the first digit and does not divide. */
export function groupsOf(gaps: readonly DigitGap[]): string {
	const sizes: number[] = [];
	gaps.forEach((gap, index) => {
		if (index === 0 || gap !== 'none') sizes.push(1);
		else sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
	});
	return sizes.join(',');
}
