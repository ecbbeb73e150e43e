import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnsOf } from '../../../src/domain/documents/turns.ts';
import { validities } from '../../../src/domain/documents/validity.ts';
import { addDays } from '../../../src/domain/dates/calendar-date.ts';
import type { Phase, Validity } from '../../../src/domain/documents/validity.ts';

/** Phases that begin a day apart. */
const phasesOf = (...states: readonly Validity[]): Phase[] =>
	states.map((validity, place) =>
		place === 0 ? { validity } : { validity, from: addDays('2026-01-01', place - 1) },
	);

test.each<readonly [readonly Validity[], readonly string[]]>([
	[
		['pending', 'in-force', 'expiring', 'expired'],
		['2026-01-01 in-force', '2026-01-03 expired'],
	],
	[['pending', 'repealed'], ['2026-01-01 repealed']],
	[
		['pending', 'in-force', 'suspended', 'in-force', 'superseded'],
		[
			...['2026-01-01 in-force', '2026-01-02 suspended', '2026-01-03 resumed'],
			'2026-01-04 superseded',
		],
	],
	[
		['pending', 'expiring', 'partly', 'expired'],
		[...['2026-01-01 in-force', '2026-01-02 partly', '2026-01-03 expired']],
	],
	[
		['pending', 'in-force', 'expired', 'in-force'],
		[...['2026-01-01 in-force', '2026-01-02 expired', '2026-01-03 extended']],
	],
	[['pending', 'expiring', 'in-force'], ['2026-01-01 in-force']],
	[['unverified', 'in-force'], []],
	[['pending', 'unverified'], []],
	[['pending'], []],
])('of %j these are turns: %j', (states, turns) => {
	expect(turnsOf(phasesOf(...states)).map(({ from, turn }) => `${from} ${turn}`)).toEqual(turns);
});

test('every turn is the beginning of a phase that differs from the one before', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...validities), { minLength: 1 }), (states) => {
			const phases = phasesOf(...states);
			for (const { from } of turnsOf(phases)) {
				const at = phases.findIndex((phase) => phase.from === from);
				expect(phases[at]?.validity).not.toBe(phases[at - 1]?.validity);
			}
		}),
		{ seed: 3 },
	);
});
