import { describe, expect, test } from 'vitest';
import {
	creditCodeCheckCharacter,
	isCreditCode,
	isOrganisationCode,
} from '../../../src/domain/numbers/credit-code.ts';

const creditCodes = [
	'11370322004222241N',
	'11441700007280420Y',
	'11620622013933539B',
	'91350100M000100Y43',
];

const organisationCodes = ['000014349', '053533505', '004222241'];

/** Every text that differs from `text` in one digit. */
function withOneDigitChanged(text: string): string[] {
	return [...text].flatMap((character, i) =>
		/\d/.test(character)
			? [...'0123456789']
					.filter((digit) => digit !== character)
					.map((digit) => text.slice(0, i) + digit + text.slice(i + 1))
			: [],
	);
}

describe('a unified social credit code', () => {
	test.each(creditCodes)('%s is right', (code) => {
		expect(isCreditCode(code)).toBe(true);
		expect(creditCodeCheckCharacter(code.slice(0, 17))).toBe(code.at(-1));
	});

	test.each(creditCodes)('%s is wrong with any one digit changed', (code) => {
		expect(withOneDigitChanged(code).filter(isCreditCode)).toEqual([]);
	});

	test('whose sum is a multiple of 31 ends in 0', () => {
		expect(creditCodeCheckCharacter('00000000000000000')).toBe('0');
	});

	test.each([
		['17 characters', '1137032200422224N'],
		['19 characters', '11370322004222241NN'],
		['a small letter', '11370322004222241n'],
		['the letter O for a zero', '1137O322004222241N'],
		['a letter in the division', '113703A2004222241N'],
		['a space', '11370322 004222241N'],
		['nothing', ''],
	])('is not %s', (_, text) => {
		expect(isCreditCode(text)).toBe(false);
	});
});

describe('an organisation code', () => {
	test.each(organisationCodes)('%s is right, with a hyphen too', (code) => {
		expect(isOrganisationCode(code)).toBe(true);
		expect(isOrganisationCode(`${code.slice(0, 8)}-${code.slice(8)}`)).toBe(true);
	});

	test.each(organisationCodes)('%s is wrong with any one digit changed', (code) => {
		expect(withOneDigitChanged(code).filter(isOrganisationCode)).toEqual([]);
	});

	test('may hold letters and end in X', () => {
		expect(isOrganisationCode('M000100Y4')).toBe(true);
		expect(isOrganisationCode('00000006X')).toBe(true);
		expect(isOrganisationCode('000000060')).toBe(false);
	});

	test.each([
		['a division and a serial', '640522001'],
		['8 characters', '00001434'],
		['10 characters', '0000143490'],
		['a hyphen elsewhere', '000-014349'],
		['a check letter other than X', '00001434A'],
		['nothing', ''],
	])('is not %s', (_, text) => {
		expect(isOrganisationCode(text)).toBe(false);
	});
});
