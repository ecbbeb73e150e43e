/** An index number (索引号) of disclosed information: `000014349/2018-00226`. */
export interface IndexNumber {
	/** The agency: an organisation code, a unified social credit code, or division and agency serial. */
	prefix: string;
	year: number;
	/** Four to eight digits, leading zeros included. */
	serial: string;
}

/**
 * Reads an index number in any of the shapes that portals use; `undefined` for any other text. The prefix may be any
 * code, not only one with a valid check digit, because agencies choose it themselves.
 */
export function parseIndexNumber(text: string): IndexNumber | undefined {
	const parts = /^([0-9A-Z]{6,18}(?:-[0-9X])?)\/((?:19|20)\d{2})-(\d{4,8})$/.exec(text);
	if (!parts) return undefined;
	const [, prefix = '', year, serial = ''] = parts;
	return { prefix, year: Number(year), serial };
}
