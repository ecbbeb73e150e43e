import { readDocumentNumber, readNumberValue } from '../../domain/numbers/document-number.ts';
import { indexNumberFault, parseIndexNumber } from '../../domain/numbers/index-number.ts';
import { numberFault, unusualNumber } from '../../domain/numbers/number-faults.ts';
import { numberAsWritten, splitNumbers } from '../../domain/numbers/number-values.ts';
import type { FieldReading } from './field-reading.ts';

/**
 * The numbers of a document as the source writes them: a list of several, else one text. Nothing is left out but what can
 * be no number; what is doubtful is kept and said.
 */
export function readDocumentNumbers(values: readonly string[]): FieldReading {
	const parts = values.flatMap((value) => splitNumbers(value.trim()));
	const written = parts.filter((part) => numberFault(numberAsWritten(part)) === undefined);
	const numbers = [...new Set(written.map(numberAsWritten))];
	const [first] = numbers;
	if (first === undefined) return { problem: '不是发文字号，没有填' };
	const doubts = [...new Set(written.flatMap(doubtsOf))];
	return {
		value: numbers.length === 1 ? first : numbers,
		...(doubts.length > 0 && { problem: `${doubts.join('；')}。已照原文填写，请核对` }),
	};
}

/** The maximum length of an agency's code; a longer one probably includes words from before the number. */
const longestCode = 10;

function doubtsOf(part: string): string[] {
	const number = numberAsWritten(part);
	const before = part.slice(0, part.length - number.length).trim();
	const { kind, prefix = '' } = readNumberValue(number) ?? {};
	const unusual = unusualNumber(number);
	return [
		...(before !== '' && part.endsWith(number) ? [`前面的“${before}”没有当作文号`] : []),
		...(kind === 'standard' && prefix.length > longestCode ? ['前面好像混入了别的字'] : []),
		...(unusual === undefined ? [] : [unusual]),
	];
}

const wordsOfCode = String.raw`[\p{Script=Han}A-Za-z]{1,10}(?:[（(〔[][\p{Script=Han}A-Za-z\d]{1,8}[）)〕\]])?`;
const atEnd = new RegExp(
	String.raw`(?<![\p{Script=Han}A-Za-z])(${wordsOfCode}\s*\p{Ps}\d{4}\p{Pe}\s*\d+(?:[-‐-―－]\d{1,3})?\s*号(?:之[一二三四五六七八九十]{1,2})?)\s*\p{Pe}?$`,
	'u',
);
const inBrackets = /[（(]((?:[^（）()]|[（(][^（）()]{1,12}[）)]){4,40}号)[）)]$/u;

/**
 * The document number at the end of a title, where portals often put it: `关于……的通知（青政规〔2024〕12号）`, as it is written
 * there; `undefined` when there is none.
 */
export function numberAtEnd(title: string): string | undefined {
	const tails = [atEnd.exec(title)?.[1], inBrackets.exec(title)?.[1]];
	return tails
		.flatMap((tail) => (tail === undefined ? [] : [numberAsWritten(tail)]))
		.find((tail) => readDocumentNumber(tail)?.prefix);
}

/** An index number as the source writes it. Nothing is left out but what can be none; an unusual form is said. */
export function readIndexNumber(text: string): FieldReading {
	const value = text.replace(/\s*\n\s*/g, '').trim();
	if (indexNumberFault(value) !== undefined) return { problem: '不是索引号，没有填' };
	return parseIndexNumber(value)
		? { value }
		: { value, problem: '不是常见的写法“机构代码/年份-流水号”。已照原文填写，请核对' };
}
