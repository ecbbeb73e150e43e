/** An index number (索引号) of disclosed information: `000014349/2018-00226`. */
export interface IndexNumber {
	/** The agency: an organisation code, a unified social credit code, or division and agency serial. */
	prefix: string;
	year: number;
	/** Four to eight digits, leading zeros included. */
	serial: string;
}

/**
 * Reads an index number in any of the usual shapes; `undefined` for any other text. The prefix may be any code, not only
 * one with a valid check digit, because agencies choose it themselves.
 */
export function parseIndexNumber(text: string): IndexNumber | undefined {
	const parts = /^([0-9A-Z]{6,18}(?:-[0-9X])?)\/((?:19|20)\d{2})-(\d{4,8})$/.exec(text);
	if (!parts) return undefined;
	const [, prefix = '', year, serial = ''] = parts;
	return { prefix, year: Number(year), serial };
}

/** Why a text can be no index number at all, in Chinese; `undefined` for whatever a portal may have given. */
export function indexNumberFault(text: string): string | undefined {
	if (/[\r\n]/.test(text)) return '要写在一行里';
	return /[\p{L}\p{N}]/u.test(text)
		? undefined
		: `“${text}”里没有数字，也没有字母，不是索引号。没有索引号的，删去这一行`;
}

/** What two ways of writing the same index number have in common: width, blanks, dashes and case do not count. */
export function indexNumberKey(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\s/g, '')
		.replace(/[‐‑‒–—―−]/g, '-')
		.toUpperCase();
}
