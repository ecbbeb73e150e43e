import { expect, test } from 'vitest';
import { sum } from '../../../src/domain/numbers/sum.ts';

test.each([
	[[], 0],
	[[0.1, 0.2], 0.3],
	[[1.25, 1.25, 0.05], 2.55],
	[Array.from({ length: 800 }, () => 0.05), 40],
])('amounts add up to what they are', (amounts, total) => {
	expect(sum(amounts)).toBe(total);
});
