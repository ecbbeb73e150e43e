import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindingRuns, forceFrom } from '../../../src/domain/documents/legal-force.ts';
import { isBinding, phaseOn, validities } from '../../../src/domain/documents/validity.ts';
import { addDays } from '../../../src/domain/dates/calendar-date.ts';
import type { Phase } from '../../../src/domain/documents/validity.ts';

const suspended: Phase[] = [
	{ validity: 'pending' },
	{ from: '2024-01-01', validity: 'in-force' },
	{ from: '2024-06-01', validity: 'suspended' },
	{ from: '2024-09-01', validity: 'expiring' },
	{ from: '2025-01-01', validity: 'repealed' },
];

test('a suspension divides the days on which a document binds', () => {
	expect(bindingRuns(suspended)).toEqual([
		{ from: '2024-01-01', until: '2024-05-31' },
		{ from: '2024-09-01', until: '2024-12-31' },
	]);
});

test.each([
	['2024-02-01', undefined],
	['2024-12-31', undefined],
	['2025-01-01', 'none'],
] as const)('from %s on the force is %s', (day, force) => {
	expect(forceFrom(suspended, day)).toBe(force);
});

test('what no known day ends is said; what is not certain is not', () => {
	const endless: Phase[] = [{ validity: 'pending' }, { from: '2024-01-01', validity: 'in-force' }];
	expect([bindingRuns(endless), forceFrom(endless, '2024-01-01')]).toEqual([
		[{ from: '2024-01-01' }],
		'full',
	]);
	const unknown: Phase[] = [{ validity: 'unverified' }];
	expect([bindingRuns(unknown), forceFrom(unknown, '2024-01-01')]).toEqual([undefined, undefined]);
	const never: Phase[] = [{ validity: 'pending' }, { from: '2024-01-01', validity: 'repealed' }];
	expect(bindingRuns(never)).toEqual([]);
	const partly: Phase[] = [...endless, { from: '2025-01-01', validity: 'partly' }];
	expect([forceFrom(partly, '2024-06-01'), forceFrom(partly, '2025-01-01')]).toEqual([
		undefined,
		'partial',
	]);
});

test('the runs are exactly the days on which the document binds', () => {
	const known = validities.filter((validity) => validity !== 'unverified');
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 8 }),
			fc.nat(90),
			(later, days) => {
				const phases: Phase[] = [
					{ validity: 'pending' },
					...later.map((validity, place) => ({
						validity,
						from: addDays('2026-01-01', place * 10),
					})),
				];
				const day = addDays('2026-01-01', days);
				const isIn = bindingRuns(phases)?.some(
					({ from, until }) => from <= day && (until === undefined || day <= until),
				);
				expect(isIn).toBe(isBinding(phaseOn(phases, day).validity));
			},
		),
		{ seed: 5 },
	);
});
