/**
 * How far apart two digits of a run stand: `none`; `space` any space within a line but the usual one; `mark` a usual space,
 * hyphen, dot; `line` the break of a line; `cell` the border of a table's cell or of a block.
 */
export type DigitGap = 'none' | 'space' | 'mark' | 'line' | 'cell';

/** Digits that a search takes for one number, since it knows no spaces: in groups, broken over lines, one to a cell. */
export interface DigitRun {
	digits: string;
	/** Where each digit stands in the text. */
	places: readonly number[];
	/** What stands before each digit; before the first, and behind the last, the number could not go on. */
	gaps: readonly DigitGap[];
}

/** What may stand between two digits of one number, this many of them at most. */
const separators = /[\s\-‐‑‒–—―−﹣·•‧・._]/;
/** What stands between numbers, and between the digits of one that somebody disguises. */
const looseSeparators = /[\s\-‐‑‒–—―−﹣·•‧・._,，、/|()（）[\]*#:：;；]/;
const mostSeparators = 4;

/** The shortest number of a person. */
const shortest = 11;

/** The runs of `plain` of 11 digits or more; the X of an identity number counts as one. Looks at each sign once. */
export function digitRuns(plain: string): DigitRun[] {
	return runsBetween(plain, separators);
}

/** The runs whose digits any signs divide, those of lists and brackets too. */
export function looseDigitRuns(plain: string): DigitRun[] {
	return runsBetween(plain, looseSeparators);
}

function runsBetween(plain: string, between: RegExp): DigitRun[] {
	const runs: DigitRun[] = [];
	let places: number[] = [];
	const close = () => {
		if (places.length >= shortest - 1) {
			const end = placeOfX(plain, (places.at(-1) ?? 0) + 1, between);
			const all = end === undefined ? places : [...places, end];
			if (all.length >= shortest) runs.push(runAt(plain, all));
		}
		places = [];
	};
	for (let place = 0; place < plain.length; place++) {
		if (isDigit(plain.charCodeAt(place))) {
			const last = places.at(-1) ?? place;
			if (place - last > 1 && !isGap(plain.slice(last + 1, place), between)) close();
			places.push(place);
		}
	}
	close();
	return runs;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function isGap(signs: string, between: RegExp): boolean {
	if (signs.length > mostSeparators) return false;
	return [...signs].every((sign) => between.test(sign));
}

/** Where an X that ends a number stands at or behind `place`; one that begins a word is none. */
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

/** The sizes of the groups that `gaps` make, the first of which stands before the first digit, such as `3,4,4`. */
export function groupsOf(gaps: readonly DigitGap[]): string {
	const sizes: number[] = [];
	gaps.forEach((gap, index) => {
		if (index === 0 || gap !== 'none') sizes.push(1);
		else sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
	});
	return sizes.join(',');
}
