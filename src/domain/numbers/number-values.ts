import { readDocumentNumber, readNumberValue } from './document-number.ts';
import type { DocumentNumber } from './document-number.ts';
import { tidiedNumber, withoutLeadingWords } from './number-typing.ts';

/** Parts the numbers of one document where they stand together. */
const between = '、';

/** The numbers of a document as one line: of several, one behind the other. `undefined` where it has none. */
export function writeNumbers(numbers: readonly string[] | undefined): string | undefined {
	return numbers && numbers.length > 0 ? numbers.join(between) : undefined;
}

/**
 * The numbers in one text, as they are written: several where each part is a whole number with a code of its own
 * (`青建〔2021〕3号、青财〔2021〕12号`), else the text as it is.
 */
export function splitNumbers(text: string): string[] {
	const parts = text
		.replace(/号[\s/和及与]+(?=\S)/gu, '号、')
		.split(/[、，,；;\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const isEach = parts.every((part) => readNumberValue(part)?.prefix);
	return parts.length > 1 && isEach ? parts : [text];
}

/** What two ways of writing the same number have in common; a text that is no number is its own key. */
export function numberKey(text: string): string {
	const number = readNumberValue(text);
	if (!number) return tidiedNumber(text).toLowerCase();
	return writeKey(number);
}

/** Code, year, serial and sub-number, in the form in which numbers are compared. */
export function writeKey({ prefix, year, serial, part }: DocumentNumber): string {
	return `${prefix.toLowerCase()} ${year ?? ''} ${serial}${part === undefined ? '' : `-${part}`}`;
}

/** The keys of all numbers that a document's field holds. */
export function numberKeys(numbers: readonly string[]): string[] {
	return [...new Set(numbers.flatMap(splitNumbers).map(numberKey))];
}

/** A number as it is written, without words that were cut out together with it (`的通知青政发[2021]3号`) and line ends. */
export function numberAsWritten(text: string): string {
	const line = text.replace(/\s*\n\s*/g, '').trim();
	const rest = withoutLeadingWords(line);
	return rest !== line && readDocumentNumber(rest) ? rest : line;
}

/**
 * A text by which documents are put into the order of their first numbers: by code, year, serial and sub-number, so that
 * 9号 stands before 10号. Numbers that cannot be read come after those, documents without a number last.
 */
export function numberSortKey([first]: readonly string[] = []): string {
	if (first === undefined) return '\uffff\uffff';
	const number = readNumberValue(first);
	if (!number) return `\uffff${first}`;
	const { prefix, year = 0, serial, part = 0 } = number;
	const padded = (figure: number, length: number) => String(figure).padStart(length, '0');
	return `${prefix} ${padded(year, 4)} ${padded(serial, 15)} ${padded(part, 3)}`;
}
