import { isCreditCode } from '../numbers/credit-code.ts';

/**
 * First digits of bank cards and the lengths of their numbers: UnionPay, older cards of Chinese banks, foreign
 * networks.
 */
const issuers: readonly RegExp[] = [
	/^62\d{14,17}$/,
	/^9558\d{12}(?:\d{3})?$/,
	/^9559\d{12}(?:\d{3})?$/,
	/^60(?:1382|1428|3367|3265|3445|3601|3694|3708|3506)\d{10,13}$/,
	/^690755\d{9,12}$/,
	/^4(?:36742|36728|56351|05512|34061|34062|21349)\d{10,13}$/,
	/^103\d{16}$/,
	/^4\d{15}$/,
	/^5[1-5]\d{14}$/,
	/^(?:222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/,
	/^35(?:2[89]|[3-8]\d)\d{12}$/,
	/^3[47]\d{13}$/,
];

/** Whether `digits` are a bank card number: an issuer's first digits and length, and a correct check digit. */
export function isCardNumber(digits: string): boolean {
	return (
		issuers.some((issuer) => issuer.test(digits)) && !isCreditCode(digits) && passesLuhn(digits)
	);
}

/** The check digit of bank cards (ISO/IEC 7812): every second digit from the right doubled. */
function passesLuhn(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index++) {
		const digit = Number(digits[digits.length - 1 - index]);
		const value = index % 2 === 1 ? digit * 2 : digit;
		sum += value > 9 ? value - 9 : value;
	}
	return sum % 10 === 0;
}
