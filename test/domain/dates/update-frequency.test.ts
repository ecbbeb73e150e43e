import { expect, test } from 'vitest';
import { nextUpdate } from '../../../src/domain/dates/update-frequency.ts';
import type { UpdateFrequency } from '../../../src/domain/dates/update-frequency.ts';

test.each<[UpdateFrequency, string | undefined]>([
	['每日', '2026-09-01'],
	['每周', '2026-09-07'],
	['每月', '2026-09-30'],
	['每季度', '2026-11-30'],
	['每半年', '2027-02-28'],
	['每年', '2027-08-31'],
	['不定期', undefined],
	['一次性', undefined],
])('what is renewed %s is in time until %s', (frequency, day) => {
	expect(nextUpdate('2026-08-31', frequency)).toBe(day);
});
