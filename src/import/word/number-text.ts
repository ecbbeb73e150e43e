import { formatChineseNumeral } from '../../domain/numbers/chinese-numeral.ts';

/** Writes the value of an automatic number, from 0. */
type NumberFormat = (value: number) => string;

const plain: NumberFormat = String;
const digits = '〇一二三四五六七八九';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

const digitByDigit: NumberFormat = (value) =>
	Array.from(String(value), (digit) => digits[Number(digit)]).join('');

/** 十, 十一, 一百零一; beyond 9,999 in digits. */
const chinese: NumberFormat = (value) =>
	value < 10_000 ? formatChineseNumeral(value) : plain(value);

/** As `chinese`, but 百 and 千 stand alone and nothing stands for a missing place: 百一. */
const japanese: NumberFormat = (value) =>
	chinese(value)
		.replaceAll('零', '')
		.replace(/一(?=[百千])/g, '') || digits.charAt(0);

const voucher: NumberFormat = (value) =>
	chinese(value)
		.replace(/^十/, '一十')
		.replace(/./gu, (sign) => vouchers[sign] ?? sign);

const vouchers: Readonly<Record<string, string>> = Object.fromEntries(
	Array.from(
		'一壹二贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟'.matchAll(/(.)(.)/gu),
		([, sign = '', formal = '']) => [sign, formal],
	),
);

/** The signs one after another, from 1; beyond the last one in digits. */
const listed =
	(signs: string): NumberFormat =>
	(value) =>
		signs[value - 1] ?? plain(value);

/** The signs again and again, from 1. */
const cycled =
	(signs: string): NumberFormat =>
	(value) =>
		value < 1 ? plain(value) : (signs[(value - 1) % signs.length] ?? '');

const signsFrom = (first: number, count: number) =>
	String.fromCodePoint(...Array.from({ length: count }, (_, place) => first + place));

/** A to Z, then AA, BB and so on (ISO/IEC 29500-1, 17.18.59). */
const letters = (value: number) =>
	value < 1
		? plain(value)
		: String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const romans = [
	[1000, 'M'],
	[900, 'CM'],
	[500, 'D'],
	[400, 'CD'],
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
] as const;

const roman: NumberFormat = (value) => {
	let [rest, written] = [value, ''];
	for (const [amount, sign] of romans) for (; rest >= amount; rest -= amount) written += sign;
	return written;
};

const fullWidth: NumberFormat = (value) =>
	plain(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** The formats of automatic numbers that Chinese documents use (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). */
const formats: Readonly<Record<string, NumberFormat>> = {
	decimal: plain,
	decimalHalfWidth: plain,
	decimalZero: (value) => plain(value).padStart(2, '0'),
	decimalFullWidth: fullWidth,
	decimalFullWidth2: fullWidth,
	chineseCounting: (value) =>
		value < 100 ? chinese(value) : digitByDigit(value).replaceAll('〇', '○'),
	chineseCountingThousand: chinese,
	taiwaneseCounting: (value) =>
		value < 100 ? chinese(value) : digitByDigit(value).replaceAll('〇', '○'),
	taiwaneseCountingThousand: chinese,
	japaneseCounting: japanese,
	chineseLegalSimplified: voucher,
	ideographLegalTraditional: voucher,
	ideographDigital: digitByDigit,
	taiwaneseDigital: digitByDigit,
	japaneseDigitalTenThousand: digitByDigit,
	ideographTraditional: cycled(stems),
	ideographZodiac: cycled(branches),
	ideographZodiacTraditional: (value) => cycled(stems)(value) + cycled(branches)(value),
	decimalEnclosedCircle: listed(signsFrom(0x2460, 20)),
	decimalEnclosedCircleChinese: listed(signsFrom(0x2460, 20)),
	decimalEnclosedParen: listed(signsFrom(0x2474, 20)),
	decimalEnclosedFullstop: listed(signsFrom(0x2488, 20)),
	ideographEnclosedCircle: listed(signsFrom(0x3280, 10)),
	upperLetter: letters,
	lowerLetter: (value) => letters(value).toLowerCase(),
	upperRoman: roman,
	lowerRoman: (value) => roman(value).toLowerCase(),
	numberInDash: (value) => `- ${value} -`,
	none: () => '',
};

/** How numbers of this format are written; `undefined` for bullets and for formats that Chinese documents do not use. */
export function numberFormat(name: string): NumberFormat | undefined {
	return Object.hasOwn(formats, name) ? formats[name] : undefined;
}
