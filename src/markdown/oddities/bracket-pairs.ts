/** A bracket without a partner, or the second one of a pair whose widths differ. */
export interface LoneBracket {
	sign: string;
	/** The place in the text. */
	place: number;
	/** The bracket of the other width that it belongs to. */
	partner?: string;
}

/** How many brackets of a paragraph are named, and how many may be open at once: more are no text. */
const most = 50;

/** Opening brackets and their partners. Square brackets are signs of links, quotation marks run over paragraphs. */
const partners: Readonly<Record<string, string>> = {
	'【': '】',
	'《': '》',
	'〈': '〉',
	'〔': '〕',
	'「': '」',
	'『': '』',
	'（': '）',
	'(': ')',
};
const otherWidth: Readonly<Record<string, string>> = { '（': ')', '(': '）' };
const bracket = /[【】《》〈〉〔〕「」『』（）()]/g;

/** The number of an item before its closing bracket: 1） a) 一） ①） 1.2） */
const enumerator =
	/(?:^|[^\p{L}\p{N}.]|[第见及和至到述列项款条])(?:\d{1,2}(?:[.．-]\d{1,2}){0,2}|[A-Za-z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3}|[①-⑳ⅰ-ⅹⅠ-Ⅻ])[.、]?$/u;

/** A face made of signs: :) ：） ^_^) */
const face = /(?:[:;：；]-?|\^_?\^)$/;

/** The brackets of a paragraph that are wrong. Numbers of items such as 1） count as brackets only where that pairs more. */
export function loneBrackets(text: string): LoneBracket[] {
	const strict = pairBrackets(text, false);
	if (strict.length === 0) return strict;
	const lenient = pairBrackets(text, true);
	return lenient.length <= strict.length ? lenient : strict;
}

function pairBrackets(text: string, passOver: boolean): LoneBracket[] {
	const open: LoneBracket[] = [];
	const wrong: LoneBracket[] = [];
	for (const { 0: sign, index: place } of text.matchAll(bracket)) {
		if (open.length + wrong.length > most) break;
		if (sign in partners) {
			open.push({ sign, place });
			continue;
		}
		const before = text.slice(Math.max(0, place - 10), place);
		const isNumber =
			/[）)]/.test(sign) &&
			(enumerator.test(before) || face.test(before)) &&
			!/[（(]\S{1,3}$/.test(before);
		if (isNumber && (passOver || open.length === 0)) continue;
		const index = open.findLastIndex((other) => partners[other.sign] === sign);
		const mixed = open.findLastIndex((other) => otherWidth[other.sign] === sign);
		const at = Math.max(index, mixed);
		const opener = open[at];
		if (!opener) {
			wrong.push({ sign, place });
			continue;
		}
		wrong.push(...open.slice(at + 1));
		if (mixed > index) wrong.push({ sign, place, partner: opener.sign });
		open.length = at;
	}
	return [...wrong, ...open].sort((one, other) => one.place - other.place);
}

/** Whether `closer` is the partner of `opener`. */
export function isPair(opener: string, closer: string): boolean {
	return partners[opener] === closer || otherWidth[opener] === closer;
}
