import { expect, test } from 'vitest';
import { writePeriod } from '../../../src/domain/dates/period.ts';

test.each([
	['2026', '2026年'],
	['2026-H1', '2026年上半年'],
	['2026-H2', '2026年下半年'],
	['2026-Q1', '2026年第一季度'],
	['2026-Q4', '2026年第四季度'],
	['2026-09', '2026年9月'],
	['2026-10', '2026年10月'],
	['2026-13', '2026-13'],
	['去年', '去年'],
])('%s is %s', (period, text) => expect(writePeriod(period)).toBe(text));
