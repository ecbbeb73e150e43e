import { expect, test } from 'vitest';
import { calendarWith } from '../../../src/domain/dates/holidays.ts';
import { monthsFrom, reportDue, reportStanding } from '../../../src/domain/tasks/monthly-report.ts';

const calendar = calendarWith([]);

test.each([
	['2026-10', '2026-11-02'],
	['2025-11', '2025-12-02'],
	// The 2nd of October is a holiday.
	['2026-09', '2026-10-08'],
	// The 2nd of May 2026 is in the holiday of Labour Day, which ends on the 5th.
	['2026-04', '2026-05-06'],
])('the report on %s is due on %s', (month, due) => {
	expect(reportDue(month, calendar)).toBe(due);
});

test.each([
	[['2026-11-02'], '2026-11-10', true, 'in-time'],
	[['2026-11-02', '2026-11-03'], '2026-11-10', true, 'partly-late'],
	[['2026-11-03'], '2026-11-10', true, 'late'],
	[[], '2026-11-02', true, 'not-due'],
	[[], '2026-11-03', true, 'missing'],
	[[], '2026-11-03', false, 'not-owed'],
	[['2026-11-03'], '2026-11-10', false, 'late'],
] as const)('reported on %s, read on %s, owed %s: %s', (days, today, isOwed, standing) => {
	expect(reportStanding(days, { due: '2026-11-02', today, isOwed })).toBe(standing);
});

test('the months of a year end with it, or with today', () => {
	expect(monthsFrom('2026-09', '2026-11-29')).toEqual(['2026-09', '2026-10', '2026-11']);
	expect(monthsFrom('2025-11', '2026-11-29')).toEqual(['2025-11', '2025-12']);
});
