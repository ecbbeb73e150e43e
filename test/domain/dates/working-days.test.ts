import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/dates/calendar-date.ts';
import { nationalHolidays } from '../../../src/domain/dates/holidays.ts';
import {
	addWorkingDays,
	endOfPeriod,
	isWorkingDay,
	workingCalendar,
	workingDaysBetween,
} from '../../../src/domain/dates/working-days.ts';

const national = workingCalendar(nationalHolidays);

describe('a day', () => {
	test.each([
		['2026-02-13', 'a Friday', true],
		['2026-02-14', 'a Saturday worked for the Spring Festival', true],
		['2026-02-15', 'the first day of the Spring Festival', false],
		['2026-02-16', 'a Monday off', false],
		['2026-02-24', 'the first day after it', true],
		['2026-03-01', 'an ordinary Sunday', false],
		['2018-12-29', 'a Saturday worked by the notice of the next year', true],
		['2018-12-31', 'a Monday off by the notice of the next year', false],
		['2015-09-03', 'a day off announced later in the year', false],
		['2020-01-31', 'a day off by the extension of 2020', false],
	] as const)('%s, %s', (day, _, working) => {
		expect(isWorkingDay(national, day)).toEqual({ working, certain: true });
	});

	test.each([
		['2006-12-31', 'worked by the notice of 2007', true],
		['2006-12-29', 'a Friday', true],
		['2027-01-01', 'a Friday, surely off, but not announced', true],
		['2027-01-02', 'a Saturday', false],
	] as const)('%s, %s, is not certain: its year is not announced', (day, _, working) => {
		expect(isWorkingDay(national, day)).toEqual({ working, certain: false });
	});
});

test('holidays of a county do not announce its year', () => {
	const calendar = workingCalendar([
		{
			year: 2027,
			local: true,
			off: ['2027-03-03'],
			working: ['2027-03-07'],
			source: [],
		},
	]);
	expect(isWorkingDay(calendar, '2027-03-03')).toEqual({ working: false, certain: false });
	expect(isWorkingDay(calendar, '2027-03-07')).toEqual({ working: true, certain: false });
});

describe('a period of working days', () => {
	test.each([
		['2026-02-10', 20, '2026-03-16', true],
		['2026-02-13', 1, '2026-02-14', true],
		['2026-02-14', 1, '2026-02-24', true],
		['2026-02-15', 1, '2026-02-24', true],
		['2026-02-13', 0, '2026-02-13', true],
		['2018-12-28', 1, '2018-12-29', true],
		['2018-12-28', 2, '2019-01-02', true],
		['2026-12-30', 1, '2026-12-31', true],
		['2026-12-31', 1, '2027-01-01', false],
		['2026-12-10', 20, '2027-01-07', false],
	] as const)('of %2$i from %1$s', (day, count, date, certain) => {
		expect(addWorkingDays(national, day, count)).toEqual({ date, certain });
	});

	test('ends where counting the days in between says so', () => {
		for (const count of [1, 7, 20, 250]) {
			const { date } = addWorkingDays(national, '2024-01-15', count);
			expect(workingDaysBetween(national, '2024-01-15', date).days).toBe(count);
		}
	});
});

describe('the working days between', () => {
	test.each([
		['2026-02-10', '2026-03-16', 20, true],
		['2026-02-13', '2026-02-14', 1, true],
		['2026-02-14', '2026-02-23', 0, true],
		['2026-02-10', '2026-02-10', 0, true],
		['2026-02-11', '2026-02-10', 0, true],
		['2026-12-31', '2027-01-01', 1, false],
	] as const)('%s and %s', (from, to, days, certain) => {
		expect(workingDaysBetween(national, from, to)).toEqual({ days, certain });
	});

	test('are those that are found when each day is looked at', () => {
		const start = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays('2001-06-01', days));
		fc.assert(
			fc.property(start, fc.integer({ min: 1, max: 800 }), (from, length) => {
				const each = Array.from({ length }, (_, place) =>
					isWorkingDay(national, addDays(from, place + 1)),
				);
				expect(workingDaysBetween(national, from, addDays(from, length))).toEqual({
					days: each.filter(({ working }) => working).length,
					certain: each.every(({ certain }) => certain),
				});
			}),
		);
	});
});

describe('a period of calendar days', () => {
	test.each([
		['ends on its last day', '2026-03-02', 15, '2026-03-17', true],
		['that ends on a weekend runs to Monday', '2026-03-02', 5, '2026-03-09', true],
		['that ends on a worked Saturday ends there', '2026-01-30', 15, '2026-02-14', true],
		['that ends in a festival runs to its end', '2026-01-17', 30, '2026-02-24', true],
		['may pass through a year end', '2025-12-10', 30, '2026-01-09', true],
		['that ends in the last announced days', '2026-12-01', 25, '2026-12-28', true],
		['that ends past the announced years', '2026-12-01', 31, '2027-01-01', false],
	] as const)('%s', (_, day, calendarDays, date, certain) => {
		expect(endOfPeriod(national, day, calendarDays)).toEqual({ date, certain });
	});
});

describe('a county', () => {
	test('adds a local holiday to an announced year', () => {
		const local = workingCalendar([
			...nationalHolidays,
			{ year: 2026, source: ['某县公告'], off: ['2026-03-20'], working: [] },
		]);
		expect(isWorkingDay(local, '2026-03-20')).toEqual({ working: false, certain: true });
		expect(isWorkingDay(local, '2026-02-16')).toEqual({ working: false, certain: true });
		expect(isWorkingDay(local, '2027-03-19').certain).toBe(false);
	});

	test('adds a year that is announced later', () => {
		const later = workingCalendar([
			...nationalHolidays,
			{ year: 2027, source: ['通知'], off: ['2027-01-01'], working: ['2026-12-27'] },
		]);
		expect(isWorkingDay(later, '2027-01-01')).toEqual({ working: false, certain: true });
		expect(isWorkingDay(later, '2026-12-27')).toEqual({ working: true, certain: true });
	});

	test('decides where it differs', () => {
		const local = workingCalendar([
			...nationalHolidays,
			{ year: 2026, source: ['某县公告'], off: ['2026-02-14'], working: ['2026-02-16'] },
		]);
		expect(isWorkingDay(local, '2026-02-14').working).toBe(false);
		expect(isWorkingDay(local, '2026-02-16').working).toBe(true);
	});
});
