import { readDocumentNumber } from '../../domain/numbers/document-number.ts';

/** A document number as the search compares it, however it was typed. */
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

/** Reads a folded text that is a document number and nothing else. */
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
