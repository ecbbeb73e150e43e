import { expect, test } from 'vitest';
import {
	assessedShare,
	isTargetMet,
	isUnfoundedRate,
} from '../../../src/domain/reports/demonstration.ts';
import type { Indicator } from '../../../src/domain/reports/demonstration.ts';

const proved: Indicator = { evidence: ['/lists/'], assessment: '达标' };
const notApplicable: Indicator = { evidence: ['/lists/'], assessment: '不适用' };
const times = (count: number, indicator: Indicator) =>
	Array.from({ length: count }, () => indicator);

test.each([
	[9, 0, 1, 0, true],
	[90, 0, 10, 0, true],
	[89, 0, 11, 0, false],
	[89, 1, 10, 0, undefined],
	[8, 1, 1, 0, undefined],
	[8, 0, 1, 1, undefined],
	[0, 0, 0, 0, false],
])(
	'%i met, %i without a page, %i not met, %i without an assessment',
	(met, unproved, unmet, unassessed, reached) => {
		expect(
			assessedShare([
				...times(met, proved),
				...times(unproved, { assessment: '达标', evidence: [] }),
				...times(unmet, { assessment: '未达标', evidence: ['/lists/'] }),
				...times(unassessed, { evidence: ['/lists/'] }),
				...times(3, notApplicable),
			]),
		).toEqual({
			applicable: met + unproved + unmet + unassessed,
			met,
			unproved,
			unmet,
			unassessed,
			reached,
		});
	},
);

test('pages do not make up for an assessment that says not met', () => {
	const indicators = times(38, { assessment: '未达标', evidence: ['/lists/'] });
	expect(assessedShare(indicators)).toMatchObject({ met: 0, unmet: 38, reached: false });
	expect(assessedShare(times(10, { assessment: '基本达标', evidence: ['/a/'] }))).toMatchObject({
		unmet: 10,
		reached: false,
	});
});

test.each([
	[{ unit: '%', actual: 96 }, true],
	[{ unit: '%', actual: 96, part: 24 }, true],
	[{ unit: '%', actual: 96, part: 24, whole: 25 }, false],
	[{ unit: '%' }, false],
	[{ unit: '次', actual: 2 }, false],
])('%j has no foundation: %s', (target, unfounded) => {
	expect(isUnfoundedRate({ kind: '不少于', target: 100, ...target })).toBe(unfounded);
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
