import { expect, test } from 'vitest';
import { isCreditCode } from '../../../src/domain/numbers/credit-code.ts';
import { isCardNumber } from '../../../src/domain/personal-data/card-number.ts';

// Numbers that the networks publish for trying out, and one that is nobody's.
test.each([
	'4111111111111111',
	'5555555555554444',
	'378282246310005',
	'3530111333300000',
	'6200000000000000000',
])('%s is a card', (digits) => {
	expect(isCardNumber(digits)).toBe(true);
});

test.each([
	['whose digits are exchanged', '4111111111111112'],
	['two of whose digits are exchanged', '5555555555545444'],
	['of no issuer', '7111111111111114'],
	['that is too short', '411111111111116'],
	['that is too long', '37828224631000500'],
])('a number %s is none', (_, digits) => {
	expect(isCardNumber(digits)).toBe(false);
});

test('a credit code of digits alone is no card, although its check digit would be right', () => {
	const code = '620000000000000369';
	expect(isCreditCode(code)).toBe(true);
	expect(isCardNumber(code)).toBe(false);
});
