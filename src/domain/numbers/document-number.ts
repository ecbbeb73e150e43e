import { tidiedNumber, withoutLeadingWords } from './number-typing.ts';

/**
 * An official document number (发文字号). `kind` is the way of numbering, named after its usual
 * documents (GB/T 9704—2012 §7.2.5 and the exceptions to it):
 *
 * - `standard`, `青政规〔2024〕12号`: the issuer's code, the year in 〔〕, the serial;
 * - `order`, `国务院令第711号`, `某省人民政府令〔2023〕第9号`: …令 (or …公告, …通告, …布告), perhaps a year, 第;
 * - `announcement`, `2023年第1号`, `某县人民政府公告2023年第1号`: a year with 年, 第.
 */
export interface DocumentNumber {
	kind: 'standard' | 'order' | 'announcement';
	/** The text before the year, with its brackets as 〔〕. Empty in an announcement or an order without a name. */
	prefix: string;
	/** Four digits, also of a year that is written with two; `undefined` where the number has none. */
	year?: number | undefined;
	serial: number;
	/** The last figure of a sub-number: 1 in `8-1号` and in `8号之一`. */
	part?: number | undefined;
}

/** A letter of a number, as part of a regular expression. */
export const letter = String.raw`[\p{Script=Han}A-Za-z]`;
const code = `(?<prefix>${letter}{1,20})`;
// Orders and announcements start with the full name of a government, which can be long.
const name = `(?<prefix>${letter}{0,38}(?:令|公告|通告|布告))`;
const year = String.raw`(?<year>(?:19|20)\d{2})`;
const serial = String.raw`(?<serial>[1-9]\d{0,14})`;

const canonicalForms = [
	['standard', whole(`${code}〔${year}〕${serial}号`)],
	['order', whole(`${name}(?:〔${year}〕)?第${serial}号`)],
	['announcement', whole(`${name}?${year}年第${serial}号`)],
] as const;

const bracketed = String.raw`(?=〔|\d{4}年?〕)〔?${year}(?:年?〕)?`;
const shortYear = String.raw`〔(?<year>\d{2})年?〕`;

// The last letter of the code is not 第. Within the code may stand brackets: `青府土审〔17〕`.
const group = String.raw`〔[\p{Script=Han}A-Za-z\d]{1,12}〕`;
const lenientCode = `(?<prefix>(?:${letter}{1,20}${group}){0,2}${letter}{0,19}(?!第)${letter}|${letter}{1,20}${group}(?=〔))`;
const lenientSerial = String.raw`0*${serial}(?:(?:-|号?之)0*(?<part>[1-9]\d{0,2}))?`;

const lenientForms = [
	['order', whole(`${name}(?:${bracketed}第|〔?第?)${lenientSerial}号`)],
	['standard', whole(`${lenientCode}第?${bracketed}第?${lenientSerial}号?`)],
	['announcement', whole(`${name}?〔?${year}年第${lenientSerial}号`)],
	['standard', whole(`${lenientCode}第?${shortYear}第?${lenientSerial}号`)],
	[
		'standard',
		whole(String.raw`〔(?<year>(?:19|20)\d{2}|\d{2})年?〕${lenientCode}第?${lenientSerial}号`),
	],
] as const;

const looseCode = String.raw`(?<prefix>${letter}(?:[\p{Script=Han}A-Za-z·]|(?!(?:19|20)\d\d)\d|${group}|-(?=[A-Za-z])){0,38}?)-?`;

/** Forms that mean a number only where nothing else can stand: elsewhere `人民路12号` is an address. */
const formsOfValues = [
	['order', whole(`(?<prefix>${letter}{0,38}(?:令|公告|通告|布告)?${group})第?${lenientSerial}号`)],
	[
		'standard',
		whole(`${looseCode}第?〔(?<year>(?:19|20)\\d{2}|\\d{2})年?〕第?${lenientSerial}号?`),
	],
	['standard', whole(`〔(?<year>(?:19|20)\\d{2}|\\d{2})年?〕${looseCode}第?${lenientSerial}号?`)],
	['standard', whole(`${looseCode}${year}(?:年第?|第|[-.·/])?${lenientSerial}号?`)],
	['announcement', whole(`(?<prefix>)${year}年${lenientSerial}号`)],
	['order', whole(`(?<prefix>)第${lenientSerial}号`)],
	['standard', whole(`${looseCode}第?${lenientSerial}号`)],
] as const;

type Forms = typeof canonicalForms | typeof lenientForms | typeof formsOfValues;

/** Reads a number in its canonical form only; `undefined` for any other text. */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
	return firstMatch(text, canonicalForms);
}

/**
 * Reads a number however it was typed: any brackets, one of them missing, full-width characters, spaces, a needless 第,
 * leading zeros, no 号, 令 at the end, Chinese numerals, a word such as 根据 before it; and the old forms: brackets in the
 * code, a year of two digits, a year before the code, sub-numbers.
 */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
	return firstMatch(withoutLeadingWords(tidiedNumber(text)), lenientForms);
}

/** Reads the value of a field that holds a number: also numbers without a year, or with a year without brackets. */
export function readNumberValue(text: string): DocumentNumber | undefined {
	const tidied = withoutLeadingWords(tidiedNumber(text));
	return firstMatch(tidied, lenientForms) ?? firstMatch(tidied, formsOfValues);
}

/** The usual form: `青政规〔2024〕12号`, `国务院令第711号`, `2023年第1号`. */
export function formatDocumentNumber({ kind, prefix, year, serial, part }: DocumentNumber): string {
	const figures = part === undefined ? `${serial}` : `${serial}-${part}`;
	if (kind === 'announcement') return `${prefix}${year}年第${figures}号`;
	const bracket = year === undefined ? '' : `〔${year}〕`;
	const ordinal = kind === 'order' || year === undefined ? '第' : '';
	return `${prefix}${bracket}${ordinal}${figures}号`;
}

function whole(pattern: string): RegExp {
	return new RegExp(`^${pattern}$`, 'u');
}

function firstMatch(text: string, forms: Forms): DocumentNumber | undefined {
	for (const [kind, form] of forms) {
		const groups = form.exec(text)?.groups;
		if (!groups) continue;
		const { prefix = '', year, serial, part } = groups;
		return {
			kind,
			prefix,
			year: year === undefined ? undefined : fullYear(year),
			serial: Number(serial),
			...(part !== undefined && { part: Number(part) }),
		};
	}
	return undefined;
}

/** Two digits mean a year since the founding of the state. */
function fullYear(digits: string): number {
	const year = Number(digits);
	if (digits.length === 4) return year;
	return year < 49 ? 2000 + year : 1900 + year;
}
