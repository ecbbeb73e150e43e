import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePostings, encodePostings } from '../../../src/search/text/posting-list.ts';

const passages = fc
	.uniqueArray(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 3000 })
	.map((numbers) => numbers.sort((a, b) => a - b));

test('what is written is read back', () => {
	fc.assert(
		fc.property(passages, (numbers) => {
			expect([...decodePostings(encodePostings(numbers))]).toEqual(numbers);
		}),
	);
});

test('what nearly every passage has takes one bit each', () => {
	const all = Array.from({ length: 80_000 }, (_, passage) => passage);
	expect(encodePostings(all).length).toBe(10_001);
});
