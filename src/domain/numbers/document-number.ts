/**
 * An official document number (发文字号). `kind` is the way of numbering, named after its usual
 * documents (GB/T 9704—2012 §7.2.5 and the exceptions to it):
 *
 * - `standard`, `青政规〔2024〕12号`: the issuer's code, the year in 〔〕, the serial;
 * - `order`, `国务院令第711号`, `某省人民政府令〔2023〕第9号`: …令 (or …公告, …通告), perhaps a year, 第;
 * - `announcement`, `2023年第1号`, `某县人民政府公告2023年第1号`: a year with 年, 第.
 */
export interface DocumentNumber {
	kind: 'standard' | 'order' | 'announcement';
	/** The text before the year. Empty only in an announcement. */
	prefix: string;
	/** Absent only in an order. */
	year?: number | undefined;
	serial: number;
}

/** A letter of a number, as part of a regular expression. */
export const letter = String.raw`[\p{Script=Han}A-Za-z]`;
const code = `(?<prefix>${letter}{1,20})`;
// Orders and announcements start with the full name of a government, which can be long.
const name = `(?<prefix>${letter}{0,38}(?:令|公告|通告))`;
const year = String.raw`(?<year>(?:19|20)\d{2})`;
const serial = String.raw`(?<serial>[1-9]\d{0,14})`;

const canonicalForms = [
	['standard', whole(`${code}〔${year}〕${serial}号`)],
	['order', whole(`${name}(?:〔${year}〕)?第${serial}号`)],
	['announcement', whole(`${name}?${year}年第${serial}号`)],
] as const;

const bracketed = String.raw`(?=〔|\d{4}年?〕)〔?${year}(?:年?〕)?`;

// The last letter of the code is not 第.
const lenientCode = `(?<prefix>${letter}{0,19}(?!第)${letter})`;

const lenientForms = [
	['order', whole(`${name}(?:${bracketed}第|〔?第?)0*${serial}号`)],
	['standard', whole(`${lenientCode}第?${bracketed}第?0*${serial}号?`)],
	['announcement', whole(`${name}?〔?${year}年第0*${serial}号`)],
] as const;

// Words that introduce a number. A word that may occur inside a code is left out: 据 (数据), 办法 (府办法制).
const leadingWords = new RegExp(
	`^${letter}*(?:根据|依据|[依按参遵]照|贯彻|落实好?|执行|符合|关于|对于|以及|你[省市州县区厅局委]|` +
		`通知|意见|文件|决定|规定|措施|细则|方案|[的按以见及与在是])(?=${letter})`,
	'u',
);

// `国务院第303号令` is read as `国务院令第303号`.
const orderLast = new RegExp(`^(${letter}{0,38})(第\\d+号)(令|公告|通告)$`, 'u');

/** Reads a number in its canonical form only; `undefined` for any other text. */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
	return firstMatch(text, canonicalForms);
}

/**
 * Reads a number however it was typed: any brackets, one of them missing, full-width characters,
 * spaces, a needless 第, leading zeros, no 号, 令 at the end, a word such as 根据 before it.
 */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
	const tidy = text
		.normalize('NFKC')
		.replace(/[\s\u200b\ufeff]/g, '')
		.replace(/[[({<【《〈「『〖]/g, '〔')
		.replace(/[\])}>】》〉」』〗]/g, '〕')
		.replace(/^〔(?!\d)|〕$/g, '')
		.replace(leadingWords, '')
		.replace(orderLast, '$1$3$2');
	return firstMatch(tidy, lenientForms);
}

/** The canonical form: `青政规〔2024〕12号`, `国务院令第711号`, `2023年第1号`. */
export function formatDocumentNumber({ kind, prefix, year, serial }: DocumentNumber): string {
	if (kind === 'standard') return `${prefix}〔${year}〕${serial}号`;
	if (kind === 'announcement') return `${prefix}${year}年第${serial}号`;
	return `${prefix}${year ? `〔${year}〕` : ''}第${serial}号`;
}

function whole(pattern: string): RegExp {
	return new RegExp(`^${pattern}$`, 'u');
}

function firstMatch(
	text: string,
	forms: typeof canonicalForms | typeof lenientForms,
): DocumentNumber | undefined {
	for (const [kind, form] of forms) {
		const groups = form.exec(text)?.groups;
		if (!groups) continue;
		const { prefix = '', year, serial } = groups;
		return { kind, prefix, year: year ? Number(year) : undefined, serial: Number(serial) };
	}
	return undefined;
}
