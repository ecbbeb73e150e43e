import { describe, expect, test } from 'vitest';
import { afterSpan, endOfSpan, yearlyDue } from '../../../src/audit/judging/due.ts';
import { nationalHolidays } from '../../../src/domain/dates/holidays.ts';
import { workingCalendar } from '../../../src/domain/dates/working-days.ts';
import type { Span } from '../../../src/audit/judging/duty.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

const calendar = workingCalendar(nationalHolidays.filter(({ year }) => year <= 2026));

describe('the end of a period that runs from an event', () => {
	test.each<[string, CalendarDate, Span, CalendarDate]>([
		['counts working days over the Spring Festival', '2026-02-10', workingDays(20), '2026-03-16'],
		['does not count the day of the event', '2026-03-02', workingDays(7), '2026-03-11'],
		['counts calendar days', '2026-03-02', { count: 21, unit: 'calendar-days' }, '2026-03-23'],
		[
			'moves the end from a Sunday',
			'2026-03-02',
			{ count: 20, unit: 'calendar-days' },
			'2026-03-23',
		],
		[
			'moves the end past a holiday',
			'2026-09-18',
			{ count: 15, unit: 'calendar-days' },
			'2026-10-08',
		],
		['counts months', '2026-01-31', { count: 1, unit: 'months' }, '2026-02-28'],
	])('%s', (_, day, span, expected) => {
		expect(endOfSpan(calendar, day, span)).toEqual({ date: expected, certain: true });
	});

	test('is not certain in a year without announced holidays', () => {
		expect(endOfSpan(calendar, '2026-12-28', workingDays(7)).certain).toBe(false);
		expect(endOfSpan(calendar, '2026-11-02', workingDays(7)).certain).toBe(true);
	});
});

describe('the day on which a span has passed', () => {
	test.each<[CalendarDate, Span, CalendarDate]>([
		['2026-09-18', { count: 14, unit: 'calendar-days' }, '2026-10-02'],
		['2026-08-31', { count: 6, unit: 'months' }, '2027-02-28'],
		['2026-11-02', workingDays(7), '2026-11-11'],
	])('%s and %j is %s, even on a day off', (day, span, expected) => {
		expect(afterSpan(calendar, day, span).date).toBe(expected);
	});
});

describe('the last safe day of a year', () => {
	test.each([
		[{ month: 1, day: 31, about: 'last-year' }, 2025, '2026-01-31'],
		[{ month: 3, day: 31, about: 'this-year' }, 2026, '2026-03-31'],
		[{ month: 6, day: 15, about: 'this-year' }, 2026, '2026-06-15'],
		[{ month: 1, day: 1, about: 'last-year' }, 2025, '2026-01-01'],
		[{ month: 12, day: 31, about: 'this-year' }, 2026, '2026-12-31'],
		[{ month: 2, day: 29, about: 'last-year' }, 2025, '2026-02-28'],
		[{ month: 2, day: 29, about: 'last-year' }, 2027, '2028-02-29'],
	] as const)('%j of %i is %s', (rule, year, expected) => {
		expect(yearlyDue({ kind: 'yearly', ...rule }, year)).toBe(expected);
	});
});

function workingDays(count: number): Span {
	return { count, unit: 'working-days' };
}
