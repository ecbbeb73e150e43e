import { expect, test } from 'vitest';
import { decisiveVerdict } from '../../../src/audit/judging/decisive-verdict.ts';
import type { Outcome } from '../../../src/audit/judging/verdict.ts';

test.each<[readonly Outcome[], Outcome | undefined]>([
	[['not-yet-due', 'met', 'met'], 'met'],
	[['not-yet-due', 'met', 'late'], 'late'],
	[['met', 'late', 'missing'], 'missing'],
	[['stale', 'late'], 'late'],
	[['met', 'needs-review'], 'needs-review'],
	[['not-applicable', 'not-yet-due'], 'not-yet-due'],
	[['not-applicable', 'met'], 'met'],
	[[], undefined],
])('of %j decides %s', (outcomes, expected) => {
	expect(decisiveVerdict(outcomes.map((outcome) => ({ outcome })))?.outcome).toBe(expected);
});

test('of equally serious verdicts the first decides, which is the newest', () => {
	const verdicts = [
		{ outcome: 'late', period: '2025' },
		{ outcome: 'late', period: '2024' },
	] as const;
	expect(decisiveVerdict(verdicts)).toBe(verdicts[0]);
});
