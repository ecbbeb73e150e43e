const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that `二百零三` or `203` stands for; `undefined` when `text` is not such a number below ten thousand. */
export function parseChineseNumeral(text: string): number | undefined {
	if (/^\d{1,4}$/.test(text)) return Number(text);
	if (
		!/^(?:[一二三四五六七八九]?千)?(?:零?[一二三四五六七八九]百)?(?:零?[一二三四五六七八九]?十)?[零〇]?[一二三四五六七八九]?$/.test(
			text,
		)
	)
		return undefined;
	let total = 0;
	let digit = 0;
	for (const character of text) {
		const unit = units[character];
		if (unit === undefined) digit = digits.indexOf(character === '〇' ? '零' : character);
		else {
			total += (digit || 1) * unit;
			digit = 0;
		}
	}
	return text === '' ? undefined : total + digit;
}

/** The characters of Chinese numerals, those of vouchers (壹贰叁) included, as a part of a regular expression. */
export const numeralCharacter = '[〇○零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]';

const plainNumerals: Readonly<Record<string, string>> = Object.fromEntries(
	[...'○零壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百仟千'.matchAll(/(.)(.)/gu)].map(
		([, formal = '', plain = '']) => [formal, plain],
	),
);

/** The number that `十二`, `壹拾贰` or, digit by digit, `二〇二一` stands for; `undefined` for any other text. */
export function readChineseFigure(text: string): number | undefined {
	const plain = Array.from(text, (character) => plainNumerals[character] ?? character).join('');
	if (!/^[〇零一二三四五六七八九]{2,15}$/.test(plain)) return parseChineseNumeral(plain);
	return Number(
		Array.from(plain, (digit) => digits.indexOf(digit === '〇' ? '零' : digit)).join(''),
	);
}

/** A whole number below ten thousand in Chinese: 203 is `二百零三`, 12 is `十二`. */
export function formatChineseNumeral(value: number): string {
	const places = [...String(value)].map(Number);
	const written = places
		.map((digit, place) => {
			const unit = ['', '十', '百', '千'][places.length - 1 - place] ?? '';
			return digit === 0 ? '零' : (digits[digit] ?? '') + unit;
		})
		.join('');
	const tidy = written.replace(/零+/g, '零').replace(/(.)零$/, '$1');
	return tidy.replace(/^一十/, '十');
}
