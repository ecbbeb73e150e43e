import { expect, test } from 'vitest';
import { dateTimeOf } from '../../../src/domain/dates/date-time.ts';

test.each([
	['2026-11-17', '2026-11-17T00:00:00+08:00'],
	['2026-11-17 09:05', '2026-11-17T09:05:00+08:00'],
] as const)('%s is %s', (time, written) => {
	expect(dateTimeOf(time)).toBe(written);
});
