import { inDigits } from './figures.ts';
import { commonLength } from './similarity.ts';
import { readDocumentNumber } from '../../domain/numbers/document-number.ts';

/** A document number in a query, with its parts in any order. */
export interface NumberAsked {
	/** Figures that may be a year or a serial. */
	figures: readonly number[];
	/** The letters of the query. */
	letters: string;
}

/** Reads the figures of a folded query; `undefined` when there are none. */
export function numberAsked(folded: string): NumberAsked | undefined {
	const text = inDigits(folded);
	const figures = (text.match(/\d+/g) ?? []).filter(({ length }) => length <= 6).map(Number);
	if (figures.length === 0) return undefined;
	return { figures, letters: text.replace(/[^\p{L}]/gu, '') };
}

/** Characters around the parts of a number. */
const around = /[年第号字文令]/g;

/** How certainly a number is the requested one. */
type NumberMatch = 'exact' | 'similar' | undefined;

/**
 * `exact`: code, year and serial are all in the query. `similar`: year and serial are, and at least half of the code.
 */
export function matchNumber(
	{ figures, letters }: NumberAsked,
	{ code, year, serial }: Partial<NumberKey>,
): NumberMatch {
	if (code === undefined || serial === undefined) return undefined;
	const said = year === undefined ? undefined : yearIn(figures, year);
	if (year !== undefined && said === undefined) return undefined;
	const others = said === undefined ? figures : without(figures, said);
	if (!others.includes(serial)) return undefined;
	const rest = letters.replace(around, '');
	const bare = code.replace(around, '');
	if (code !== '' && (letters.includes(code) || (bare !== '' && rest.includes(bare))))
		return 'exact';
	if (year === undefined) return undefined;
	return commonLength(bare, rest) * 2 >= bare.length ? 'similar' : undefined;
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
	/** Letters, year and serial. */
	key: string;
	/** The letters alone: the issuer's code. */
	code: string;
	year?: number | undefined;
	serial: number;
	/** Year and serial alone, when there is a year. */
	yearAndSerial?: string | undefined;
}

// `沪政规2020 3`, `沪政规 2020-3`: no brackets at all.
const bare =
	/^(?<prefix>\p{Script=Han}{1,20})\s*(?<year>(?:19|20)\d\d)\D{0,3}?0*(?<serial>[1-9]\d{0,5})号?$/u;

/** Reads a folded text that is only a document number; `undefined` for any other text. */
export function numberKeyOf(folded: string): NumberKey | undefined {
	const read = readDocumentNumber(folded);
	if (read) return keyOf(read.prefix, read.year, read.serial);
	const groups = bare.exec(folded.trim())?.groups;
	if (!groups) return undefined;
	const { prefix = '', year, serial } = groups;
	return keyOf(prefix, Number(year), Number(serial));
}

function keyOf(prefix: string, year: number | undefined, serial: number): NumberKey {
	return {
		key: `${prefix.toLowerCase()} ${year ?? ''} ${serial}`,
		code: prefix.toLowerCase(),
		year,
		serial,
		yearAndSerial: year ? `${year} ${serial}` : undefined,
	};
}
