import { expect, test } from 'vitest';
import { decisionStatusOn } from '../../../src/domain/documents/major-decision.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

const steps: CalendarDate[] = ['2026-06-01', '2026-07-01'];

test.each([
	['2026-05-31', 'planned'],
	['2026-06-01', 'under-way'],
	['2026-09-07', 'under-way'],
	['2026-09-08', 'decided'],
] as const)('on %s the item is %s', (day, status) => {
	expect(decisionStatusOn(day, { decidedOn: '2026-09-08', steps })).toBe(status);
});

test('an item that left the catalogue is removed from that day on', () => {
	expect(decisionStatusOn('2026-08-19', { removedOn: '2026-08-20', steps })).toBe('under-way');
	expect(decisionStatusOn('2026-08-20', { removedOn: '2026-08-20', steps })).toBe('removed');
});

test('an item without any step is planned', () => {
	expect(decisionStatusOn('2026-12-31', { steps: [] })).toBe('planned');
});
