import { expect, test } from 'vitest';
import { postcode } from '../../../src/collections/fields/fields.ts';

test.each([
	['756400', true],
	['75640', false],
	['7564000', false],
	['75640a', false],
	[' 756400', false],
])('“%s” as a postal code: %s', (text, isValid) => {
	expect(postcode().safeParse(text).success).toBe(isValid);
});
