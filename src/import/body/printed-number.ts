import { formatChineseNumeral } from '../../domain/numbers/chinese-numeral.ts';

/** The number of a list item as browsers print it in the style of CSS `list-style-type`; decimal in unknown styles. */
export function printedNumber(number: number, style: string): string {
	if (number > 0 && number < 10_000 && isChinese.test(style))
		return `${formatChineseNumeral(number)}、`;
	if (number > 0 && /-(?:alpha|latin)$/.test(style)) return `${cased(letters(number), style)}.`;
	if (number > 0 && number < 4000 && style.endsWith('-roman'))
		return `${cased(roman(number), style)}.`;
	return style === 'decimal-leading-zero' && number >= 0 && number < 10
		? `0${number}.`
		: `${number}.`;
}

const isChinese = /^(?:cjk-ideographic|(?:simp|trad)-chinese-(?:in)?formal)$/;

function cased(text: string, style: string): string {
	return style.startsWith('upper') ? text.toUpperCase() : text;
}

/** a to z, then aa, ab and so on. */
function letters(number: number): string {
	const rest = Math.floor((number - 1) / 26);
	return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

const romanDigits = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
] as const;

function roman(number: number): string {
	const [value, digit] = romanDigits.find(([value]) => value <= number) ?? [0, ''];
	return value === 0 ? '' : digit + roman(number - value);
}
