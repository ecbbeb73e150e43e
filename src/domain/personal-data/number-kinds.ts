import { isCardNumber } from './card-number.ts';
import { provinces } from './provinces.ts';

/** The kinds of numbers that can be recognised by their digits. */
export type NumberKind = 'identity' | 'old-identity' | 'bank-card' | 'mobile';

/** A personal number in a plain text. */
export interface FoundNumber {
	kind: NumberKind;
	start: number;
	end: number;
	digits: string;
}

/** The last year of birth that is accepted. It is fixed, so that the result does not depend on the day. */
const lastYear = 2035;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The prefixes that the Ministry of Industry and Information Technology has given to mobile networks. */
const mobile = /^1(?:3\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9\d)\d{8}$/;

/**
 * The kind of personal number that `digits`, without spaces, are: citizen identity numbers (公民身份号码, GB 11643) of 18
 * characters with a correct check character or of 15 digits, mobile numbers, bank cards. `undefined` for any other
 * digits.
 */
export function numberKind(digits: string): NumberKind | undefined {
	switch (digits.length) {
		case 11:
			return mobile.test(digits) ? 'mobile' : undefined;
		case 15:
			if (isOldIdentity(digits)) return 'old-identity';
			return isCardNumber(digits) ? 'bank-card' : undefined;
		case 18:
			if (isIdentity(digits)) return 'identity';
	}
	return isCardNumber(digits) ? 'bank-card' : undefined;
}

function isIdentity(digits: string): boolean {
	if (!/^\d{17}[\dXx]$/.test(digits) || !provinces.has(digits.slice(0, 2))) return false;
	const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
	return isBirth(digits.slice(6, 14)) && '10X98765432'[sum % 11] === digits[17]?.toUpperCase();
}

/** Numbers of 15 digits were issued until 1999. They have no check digit: only region and birth date can be checked. */
function isOldIdentity(digits: string): boolean {
	return (
		/^\d{15}$/.test(digits) &&
		provinces.has(digits.slice(0, 2)) &&
		isBirth(`19${digits.slice(6, 12)}`)
	);
}

/** A day or month that does not exist, 0 among them, makes a date of another month. */
function isBirth(digits: string): boolean {
	const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(
		Number,
	) as [number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	return year >= 1900 && year <= lastYear && date.getUTCMonth() === month - 1;
}
