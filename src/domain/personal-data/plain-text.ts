/** A text with every character in its plainest form, and the original position of each character. */
export interface PlainText {
	plain: string;
	/** The index in the original text of the character at `index` of the plain text. */
	placeOf: (index: number) => number;
}

/** Invisible characters, and other forms of digits and letters. Full-width punctuation is not changed. */
const unusual = /[[\p{Cf}\p{Mn}\p{Me}\p{Nd}Ａ-Ｚａ-ｚ．＠－＿＋ХхⅩⅹ]--[0-9]]/gv;

/** Characters that look like the X of an identity number and replace it. */
const likeX = /[ХхⅩⅹ]/;

const hanDigits = '〇一二三四五六七八九';
const longHanNumber = /[〇零○一二三四五六七八九幺]{11,}/g;

/**
 * `text` as a search engine reads it: full-width and mathematical digits and letters as ASCII, no zero-width
 * characters, long rows of Chinese digits as digits. Line breaks and spaces stay, because they group digits.
 */
export function plainText(text: string): PlainText {
	const arabic = text.replace(longHanNumber, arabicDigits);
	// Behind each unusual sign, in order: an index of the plain text, and how far the original runs ahead from there on.
	const shifts: { from: number; by: number }[] = [];
	let by = 0;
	const plain = arabic.replace(unusual, (sign: string, place: number) => {
		const simple = likeX.test(sign)
			? 'X'
			: sign.normalize('NFKC').replace(/[\p{Cf}\p{Mn}\p{Me}]/gu, '');
		const from = place - by + simple.length;
		by += sign.length - simple.length;
		shifts.push({ from, by });
		return simple;
	});
	return { plain, placeOf: (index) => index + shiftAt(shifts, index) };
}

function arabicDigits(digits: string): string {
	return [...digits.replaceAll(/[零○]/g, '〇').replaceAll('幺', '一')]
		.map((digit) => hanDigits.indexOf(digit))
		.join('');
}

/** The last of `shifts` that begins at or before `index`, by binary search. */
function shiftAt(shifts: readonly { from: number; by: number }[], index: number): number {
	let low = 0;
	let high = shifts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((shifts[middle]?.from ?? 0) <= index) low = middle + 1;
		else high = middle;
	}
	return shifts[low - 1]?.by ?? 0;
}
