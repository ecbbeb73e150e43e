import { inDigits } from './figures.ts';
import { commonLength } from './similarity.ts';
import { readDocumentNumber, readNumberValue } from '../../domain/numbers/document-number.ts';
import { splitNumbers, writeKey } from '../../domain/numbers/number-values.ts';
import type { DocumentNumber } from '../../domain/numbers/document-number.ts';

/** A document number in a query, with its parts in any order. */
export interface NumberAsked {
	/** Figures that may be a year or a serial. */
	figures: readonly number[];
	/** Sub-numbers: [8, 1] for `8-1号` and for `8号之一`. */
	parted: readonly (readonly [serial: number, part: number])[];
	/** The letters of the query. */
	letters: string;
	/** The keys of the numbers that the query is as a whole; empty for a query with other words. */
	keys: readonly string[];
}

/** Reads the figures of a folded query; `undefined` when there are none. */
export function numberAsked(folded: string): NumberAsked | undefined {
	const text = inDigits(folded);
	const figures = (text.match(/\d+/g) ?? []).filter(({ length }) => length <= 6).map(Number);
	if (figures.length === 0) return undefined;
	const parted = [...text.matchAll(subNumber)]
		.filter(
			([, serial = '', sign = '']) => !(/^(?:19|20)\d\d$/.test(serial) && !sign.includes('之')),
		)
		.map(([, serial, , part]) => [Number(serial), Number(part)] as const);
	const keys = numberKeysOf(folded).map(({ key }) => key);
	return { figures, parted, letters: text.replace(/[^\p{L}]/gu, ''), keys };
}

// A year and a serial with a hyphen between them (`青政规 2026-6`) are no sub-number.
const subNumber = /(\d+)\s?([-‐-―]|号?之)\s?(\d{1,3})/g;

/** Characters around the parts of a number. */
const around = /号之|[年第号字文令]/g;

/** The letters that a mistyped code may have besides twice its own: with more the query has other words. */
const mostOtherLetters = 2;

/** How certainly a number is the requested one. */
type NumberMatch = 'exact' | 'similar' | undefined;

/** How certainly any of a record's numbers is the requested one. */
export function matchNumbers(asked: NumberAsked, keys: readonly NumberKey[]): NumberMatch {
	const matches = keys.map((key) => matchNumber(asked, key));
	return matches.find((match) => match === 'exact') ?? matches.find(Boolean);
}

/**
 * `exact`: code, year and serial are all in the query, with the figures of the code and the sub-number if there are any.
 * `similar`: year and serial are, and more than half of the code, among few other letters.
 */
export function matchNumber(
	{ figures, parted, letters }: NumberAsked,
	{ code, codeFigures = [], year, serial, part }: Partial<NumberKey>,
): NumberMatch {
	if (code === undefined || serial === undefined) return undefined;
	const said = year === undefined ? undefined : yearIn(figures, year);
	if (year !== undefined && said === undefined) return undefined;
	const others = said === undefined ? figures : without(figures, said);
	const at = others.lastIndexOf(serial);
	if (at < 0) return undefined;
	const rest = letters.replace(around, '');
	const bare = code.replace(around, '');
	const isWhole =
		isSamePart(parted, serial, part) &&
		codeFigures.every((figure) => others.slice(0, at).includes(figure));
	const hasCode =
		code === ''
			? rest === '' && year !== undefined
			: letters.includes(code) || (bare !== '' && rest.includes(bare));
	if (isWhole && hasCode) return 'exact';
	if (year === undefined) return undefined;
	const isCode = rest.length <= bare.length * 2 + mostOtherLetters;
	return isCode && commonLength(bare, rest) * 2 > bare.length ? 'similar' : undefined;
}

/** True when a query asks for this very sub-number, or for none and the number is none. */
function isSamePart(parted: NumberAsked['parted'], serial: number, part: number | undefined) {
	const asked = parted.filter(([first]) => first === serial);
	return part === undefined ? asked.length === 0 : asked.some(([, second]) => second === part);
}

/** True when a query has the figures and the code of a number, and no other words. */
export function isNumberAlone({ letters }: NumberAsked, code: string): boolean {
	return letters.replace(around, '') === code.replace(around, '');
}

/** The figure that means the year: the year itself, else 16 for 2016; `undefined` when there is none. */
function yearIn(figures: readonly number[], year: number): number | undefined {
	return [year, year % 100].find((said) => figures.includes(said));
}

function without(figures: readonly number[], one: number): number[] {
	const place = figures.indexOf(one);
	return figures.filter((_, index) => index !== place);
}

/** A document number in the form in which the search compares it. */
export interface NumberKey {
	/** Letters, year, serial and sub-number. */
	key: string;
	/** The letters alone: the issuer's code. */
	code: string;
	/** The figures in the code: 17 in 青府土审（17）; left out where there are none. */
	codeFigures?: readonly number[];
	year?: number | undefined;
	serial: number;
	part?: number;
	/** Year and serial alone, when there is a year. */
	yearAndSerial?: string | undefined;
}

// `沪政规2020 3`, `沪政规 2020-3`: no brackets at all.
const bare =
	/^(?<prefix>\p{Script=Han}{1,20})\s*(?<year>(?:19|20)\d\d)\D{0,3}?0*(?<serial>[1-9]\d{0,5})号?$/u;

/** Reads a folded text that is only a document number; `undefined` for any other text. */
export function numberKeyOf(folded: string): NumberKey | undefined {
	const read = readDocumentNumber(folded);
	if (read) return keyOf(read);
	const groups = bare.exec(folded.trim())?.groups;
	if (!groups) return undefined;
	const { prefix = '', year, serial } = groups;
	return keyOf({ kind: 'standard', prefix, year: Number(year), serial: Number(serial) });
}

/** The keys of a record's number, or numbers, folded; numbers whose parts cannot be read have none. */
export function numberKeysOf(folded: string): NumberKey[] {
	return folded
		.split('、')
		.flatMap(splitNumbers)
		.flatMap((number) => {
			const read = readNumberValue(number);
			return read ? [keyOf(read)] : (numberKeyOf(number) ?? []);
		});
}

function keyOf(number: DocumentNumber): NumberKey {
	const { prefix, year, serial, part } = number;
	const code = prefix.toLowerCase();
	const codeFigures = (code.match(/\d+/g) ?? []).map(Number);
	return {
		key: writeKey(number),
		code: codeFigures.length > 0 || code.includes('〔') ? code.replace(/[^\p{L}]/gu, '') : code,
		...(codeFigures.length > 0 && { codeFigures }),
		year,
		serial,
		...(part !== undefined && { part }),
		yearAndSerial: year ? `${year} ${serial}` : undefined,
	};
}
