import type { Random } from './random.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const regions = ['11', '13', '33', '44', '51', '62', '65', '71', '81', '99'];

/** An identity number that no person has: the county 9999 exists in no province. Its check character is correct. */
export function identityNumber(random: Random): string {
	return withCheck(
		`${random.pick(regions)}9999${random.year(1925, 2020)}${monthAndDay(random)}${random.digits(3)}`,
	);
}

/** 17 digits with the check character that they ask for. */
export function withCheck(first17: string): string {
	const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
	return `${first17}${'10X98765432'[sum % 11]}`;
}

/** An identity number of 15 digits, as issued until 1999. */
export function oldIdentityNumber(random: Random): string {
	return `${random.pick(regions)}9999${random.year(1925, 1999).slice(2)}${monthAndDay(random)}${random.digits(3)}`;
}

export function mobileNumber(random: Random): string {
	return `${random.pick(['130', '138', '147', '150', '159', '166', '173', '187', '191', '199'])}${random.digits(8)}`;
}

/** A bank card number with an issuer's first digits and a correct check digit. */
export function cardNumber(random: Random): string {
	const prefixes = [
		['622202', 19],
		['621700', 19],
		['622848', 19],
		['621226', 19],
		['625900', 16],
		['622588', 16],
		['955880', 19],
		['436742', 19],
		['411111', 16],
		['520000', 16],
	] as const;
	const [prefix, length] = random.pick(prefixes);
	const body = `${prefix}${random.digits(length - prefix.length - 1)}`;
	const last = [...'0123456789'].find((digit) => luhnSum(body + digit) % 10 === 0);
	return `${body}${last}`;
}

function luhnSum(digits: string): number {
	return [...digits].toReversed().reduce((sum, digit, index) => {
		const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
		return sum + (value > 9 ? value - 9 : value);
	}, 0);
}

function monthAndDay(random: Random): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${two(1 + random.below(12))}${two(1 + random.below(28))}`;
}
