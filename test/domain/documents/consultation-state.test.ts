import { expect, test } from 'vitest';
import { consultationStateOn } from '../../../src/domain/documents/consultation-state.ts';

test.each([
	['2026-10-31', 'upcoming'],
	['2026-11-01', 'open'],
	['2026-12-01', 'open'],
	['2026-12-02', 'closed'],
	['2026-12-19', 'closed'],
	['2026-12-20', 'answered'],
] as const)('on %s the consultation is %s', (day, state) => {
	const days = {
		startedOn: '2026-11-01',
		endedOn: '2026-12-01',
		answeredOn: '2026-12-20',
	} as const;
	expect(consultationStateOn(day, days)).toBe(state);
});
test('feedback that was published too early does not end the consultation', () => {
	const days = {
		startedOn: '2026-11-01',
		endedOn: '2026-12-01',
		answeredOn: '2026-11-20',
	} as const;
	expect(consultationStateOn('2026-11-25', days)).toBe('open');
	expect(consultationStateOn('2026-12-02', days)).toBe('answered');
});
