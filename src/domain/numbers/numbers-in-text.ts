import { numeralCharacter } from './chinese-numeral.ts';
import { formatDocumentNumber, letter, readDocumentNumber } from './document-number.ts';
import { withoutLeadingWords } from './number-typing.ts';
import { numberKey } from './number-values.ts';

/** A document number in a running text. */
export interface NumberInText {
	/** In the usual form. */
	usual: string;
	/** What all ways of writing this number have in common. */
	key: string;
	/** Its place in the text. */
	at: number;
	end: number;
}

const opening = String.raw`(?:\p{Ps}|[<《〈])`;
const closing = String.raw`(?:\p{Pe}|[>》〉])`;
const figures = String.raw`\d{1,15}(?:\s{0,4}(?:[-‐-―]|之)\s{0,4}\d{1,3})?`;
const part = String.raw`(?:\s{0,4}之(?:\d{1,3}|${numeralCharacter}{1,3}))?`;
/** Brackets within a code, as in 青府土审（17）: no year stands in them. */
const group = String.raw`(?:[^\S\n]{0,4}[（(〔［\[](?!(?:19|20)\d\d)[\p{Script=Han}A-Za-z\d]{1,12}[）)〕］\]]${letter}{0,19}){0,2}`;

const inRunningText = new RegExp(
	String.raw`(?:(?<=\d)[年月日]|(?<=[号）)》])[和或及与])?(?:` +
		String.raw`(${letter}{1,40}${group}[^\S\n]{0,4}${opening}?\s{0,4}` +
		String.raw`(?:(?:19|20)\d{2}\s{0,4}年?\s{0,4}${closing}?\s{0,4})?(?:第\s{0,4})?${figures}\s{0,4}号${part})` +
		String.raw`|(${letter}{1,40}[（(〔［\[]\s{0,4}\d{2}\s{0,4}[）)〕］\]]\s{0,4}(?:第\s{0,4})?${figures}\s{0,4}号${part})` +
		String.raw`|((?<!${letter})[（(〔［\[]\s{0,4}(?:\d{2}|\d{4})\s{0,4}[）)〕］\]]\s{0,4}${letter}{1,20}${figures}\s{0,4}号${part})` +
		String.raw`|(${letter}{0,38}(?:令|公告|通告|布告)\s{0,4}${opening}?第${numeralCharacter}{1,9}号))`,
	'gu',
);

/**
 * The document numbers in `text`, in order, with their places.
 *
 * Known words before a number (根据, 按照, …的通知) are cut off. Other text directly before a number, without punctuation or
 * space, counts as part of the number. Two forms are not found: a number without 号, and `2023年第1号` without 令, 公告 or 通告
 * before it, because that may be an issue of a periodical.
 */
export function findDocumentNumbers(text: string): NumberInText[] {
	return [...ofEqualLength(text).matchAll(inRunningText)].flatMap((match) => {
		const [found, ...groups] = match;
		const candidate = groups.find((group) => group !== undefined) ?? '';
		const number = readDocumentNumber(candidate);
		if (!number) return [];
		const usual = formatDocumentNumber(number);
		const end = match.index + found.length;
		const at = end - withoutLeadingWords(candidate).length;
		return [{ usual, key: numberKey(usual), at, end }];
	});
}

/** The text with its width and variants folded where that leaves every character in its place. */
function ofEqualLength(text: string): string {
	return text.replace(/[^\x00-\x7f\p{Script=Han}]/gu, (character) => {
		const folded = character.normalize('NFKC');
		return folded.length === character.length ? folded : character;
	});
}
