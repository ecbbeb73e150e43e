import { expect, test } from 'vitest';
import { holidayYears } from '../../../src/collections/registers/holidays.ts';
import { nationalHolidays } from '../../../src/domain/dates/holidays.ts';
import {
	addWorkingDays,
	isWorkingDay,
	workingCalendar,
} from '../../../src/domain/dates/working-days.ts';

const row = (date: `${number}-${number}-${number}`, kind: '放假' | '上班' | '地方放假') => ({
	date,
	kind,
	name: '某日',
	source: '某通知',
});

test('a local festival takes a day off without making its year certain', () => {
	const calendar = workingCalendar([
		...nationalHolidays,
		...holidayYears([row('2027-05-20', '地方放假')]),
	]);
	expect(isWorkingDay(calendar, '2027-05-20')).toEqual({ working: false, certain: false });
	expect(addWorkingDays(calendar, '2027-05-19', 1)).toEqual({ date: '2027-05-21', certain: false });
});

test('a year that the county adds is certain, with its days off and its working weekends', () => {
	const calendar = workingCalendar([
		...nationalHolidays,
		...holidayYears([row('2027-01-01', '放假'), row('2027-01-03', '上班')]),
	]);
	expect(isWorkingDay(calendar, '2027-01-01')).toEqual({ working: false, certain: true });
	expect(isWorkingDay(calendar, '2027-01-03')).toEqual({ working: true, certain: true });
	expect(isWorkingDay(calendar, '2027-01-04')).toEqual({ working: true, certain: true });
});
