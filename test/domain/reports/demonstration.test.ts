import { expect, test } from 'vitest';
import { isTargetMet, provedShare } from '../../../src/domain/reports/demonstration.ts';
import type { Indicator } from '../../../src/domain/reports/demonstration.ts';

const proved: Indicator = { evidence: ['/lists/'], assessment: '达标' };
const unproved: Indicator = { assessment: '达标' };
const notApplicable: Indicator = { evidence: ['/lists/'], assessment: '不适用' };
const times = (count: number, indicator: Indicator) =>
	Array.from({ length: count }, () => indicator);

test.each([
	[9, 1, 0, { applicable: 10, proved: 9, reached: true }],
	[89, 11, 0, { applicable: 100, proved: 89, reached: false }],
	[90, 10, 0, { applicable: 100, proved: 90, reached: true }],
	[9, 1, 5, { applicable: 10, proved: 9, reached: true }],
	[8, 1, 5, { applicable: 9, proved: 8, reached: false }],
	[0, 0, 3, { applicable: 0, proved: 0, reached: false }],
])('%i proved, %i without a page, %i that do not apply', (first, second, third, share) => {
	expect(
		provedShare([
			...times(first, proved),
			...times(second, unproved),
			...times(third, notApplicable),
		]),
	).toEqual(share);
});

test('an empty list of pages proves nothing', () => {
	expect(provedShare([{ evidence: [] }])).toEqual({ applicable: 1, proved: 0, reached: false });
});

test.each([
	['不少于', 40, 40, true],
	['不少于', 40, 39.9, false],
	['不超过', 3, 3, true],
	['不超过', 3, 3.1, false],
	['不少于', 1, undefined, undefined],
] as const)('%s %d, in fact %s: %s', (kind, target, actual, met) => {
	expect(isTargetMet({ kind, target, actual })).toBe(met);
});
