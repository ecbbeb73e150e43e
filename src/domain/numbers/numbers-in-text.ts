import { formatDocumentNumber, letter, readDocumentNumber } from './document-number.ts';

const inRunningText = new RegExp(
	String.raw`(?:(?<=\d)[年月日]|(?<=号)[和或])?(${letter}{1,40}[^\S\n]*(?:\p{Ps}|[<《〈])?\s*` +
		String.raw`(?:(?:19|20)\d{2}\s*年?\s*(?:\p{Pe}|[>》〉])?\s*)?(?:第\s*)?\d{1,15}\s*号)`,
	'gu',
);

/**
 * The document numbers in `text`, in canonical form, each once, in order.
 *
 * Known words before a number (根据, 按照, …的通知) are cut off. Other text directly before a number, without punctuation or
 * space, counts as part of the number. Two forms are not found: a number without 号, and `2023年第1号` without 令, 公告 or 通告
 * before it, because that may be an issue of a periodical.
 */
export function findDocumentNumbers(text: string): string[] {
	const found = [...text.normalize('NFKC').matchAll(inRunningText)]
		.map(([, candidate = '']) => readDocumentNumber(candidate))
		.filter((number) => number !== undefined)
		.map(formatDocumentNumber);
	return [...new Set(found)];
}
