import { formatChineseNumeral, parseChineseNumeral } from '../../domain/numbers/chinese-numeral.ts';

const numeral = /[〇零一二三四五六七八九十百千]+/g;
const digitsOnly = /^[〇零一二三四五六七八九]{2,}$/;
const digits = '零一二三四五六七八九';

/** A folded text with every figure in Arabic digits: `第二十六届` is `第26届`, `二〇一六年` is `2016年`, `百分之十` is `10`. */
export function inDigits(text: string): string {
	return text
		.replace(numeral, (run) => (digitsOnly.test(run) ? eachDigit(run) : eachNumeral(run)))
		.replace(/百分之(?=\d)/g, '');
}

/** The text with its figures in Chinese; `undefined` when it has none, or one of five digits or more. */
export function inChinese(text: string): string | undefined {
	const written = text.replace(/\d+/g, (run) =>
		run.length > 4 ? run : formatChineseNumeral(Number(run)),
	);
	return written === text || /\d/.test(written) ? undefined : written;
}

export function hasFigure(text: string): boolean {
	return /[\d〇零一二三四五六七八九十百千]/.test(text);
}

function eachDigit(run: string): string {
	return [...run].map((digit) => digits.indexOf(digit === '〇' ? '零' : digit)).join('');
}

/** A run of numerals may be several numbers: 十四五 is 14 and 5. */
function eachNumeral(run: string): string {
	for (let length = run.length; length > 0; length--) {
		const value = parseChineseNumeral(run.slice(0, length));
		if (value !== undefined && (value > 0 || length === run.length))
			return `${value}${length < run.length ? eachNumeral(run.slice(length)) : ''}`;
	}
	return run.slice(0, 1) + (run.length > 1 ? eachNumeral(run.slice(1)) : '');
}
