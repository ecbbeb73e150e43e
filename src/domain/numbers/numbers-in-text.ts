import { formatDocumentNumber, letter, readDocumentNumber } from './document-number.ts';

const inRunningText = new RegExp(
	String.raw`(?:(?<=\d)[年月日]|(?<=号)[和或])?(${letter}{1,40}[^\S\n]*(?:\p{Ps}|[<《〈])?\s*` +
		String.raw`(?:(?:19|20)\d{2}\s*年?\s*(?:\p{Pe}|[>》〉])?\s*)?(?:第\s*)?\d{1,15}\s*号)`,
	'gu',
);

/**
 * The numbers mentioned in `text`, canonical, each once, in order.
 *
 * Words before a number are cut off only where they are known (根据, 按照, …的通知); whatever else stands
 * before it without punctuation or space is taken for part of it. Not found: a number without 号, and
 * `2023年第1号` with no 令, 公告 or 通告 before it, which would as well be the issue of a periodical.
 */
export function findDocumentNumbers(text: string): string[] {
	const found = [...text.normalize('NFKC').matchAll(inRunningText)]
		.map(([, candidate = '']) => readDocumentNumber(candidate))
		.filter((number) => number !== undefined)
		.map(formatDocumentNumber);
	return [...new Set(found)];
}
