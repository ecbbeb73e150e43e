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
