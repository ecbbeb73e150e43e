import { expect, test } from 'vitest';
import {
	consultationStateOn,
	timeLeftOn,
} from '../../../src/domain/documents/consultation-state.ts';

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

test.each([
	['2026-10-31', 'none'],
	['2026-11-01', 'days'],
	['2026-11-30', 'days'],
	['2026-12-01', 'last-day'],
	['2026-12-02', 'none'],
] as const)('on %s the time that is left is: %s', (day, left) => {
	expect(timeLeftOn(day, { startedOn: '2026-11-01', endedOn: '2026-12-01' })).toBe(left);
});

test('a consultation of one day has its last day alone', () => {
	const day = '2026-11-01';
	expect(timeLeftOn(day, { startedOn: day, endedOn: day })).toBe('last-day');
});
