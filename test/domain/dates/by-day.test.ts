import { expect, test } from 'vitest';
import {
	always,
	byDay,
	combineByDay,
	knownUntil,
	mapByDay,
	untilDay,
	valueOnDay,
} from '../../../src/domain/dates/by-day.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

const today = '2026-11-30';
const season = (day: CalendarDate) =>
	day < '2026-12-05' ? 'autumn' : day < '2027-03-01' ? 'winter' : 'spring';

test('a value is that of today, and later changes on the days on which it turns', () => {
	expect(byDay(season, ['2027-03-01', undefined, '2026-12-05'], today)).toEqual([
		{ from: today, value: 'autumn' },
		{ from: '2026-12-05', value: 'winter' },
		{ from: '2027-03-01', value: 'spring' },
	]);
});

test('days that are over, named twice or without a change are no entries', () => {
	const days = ['2026-01-01', today, '2026-12-05', '2026-12-05', '2026-12-06'] as const;
	expect(byDay(season, days, today).map(({ from }) => from)).toEqual([today, '2026-12-05']);
});

test('what is made of a value changes only where that does', () => {
	const isCold = mapByDay(byDay(season, ['2026-12-05', '2027-03-01'], today), (name) =>
		['autumn', 'winter'].includes(name),
	);
	expect(isCold).toEqual([
		{ from: today, value: true },
		{ from: '2027-03-01', value: false },
	]);
});

test.each([
	['2026-01-01', 'autumn'],
	['2026-12-04', 'autumn'],
	['2026-12-05', 'winter'],
	['2030-01-01', 'spring'],
] as const)('on %s the value is %s', (day, value) => {
	expect(valueOnDay(byDay(season, ['2026-12-05', '2027-03-01'], today), day)).toBe(value);
});

test('a value made of several changes when one of them makes a difference', () => {
	const winter = mapByDay(byDay(season, ['2026-12-05', '2027-03-01'], today), (name) =>
		Number(name === 'winter'),
	);
	const later = byDay((day) => Number(day >= '2027-03-01'), ['2027-03-01'], today);
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	expect(combineByDay([winter, later, always(1, today)], sum, today)).toEqual([
		{ from: today, value: 1 },
		{ from: '2026-12-05', value: 2 },
	]);
	expect(combineByDay([], sum, today)).toEqual([{ from: today, value: 0 }]);
});

test('what is known until a day stays as it is after it, or is not known', () => {
	const seasons = byDay(season, ['2026-12-05', '2027-03-01'], today);
	const first = [
		{ from: today, value: 'autumn' },
		{ from: '2026-12-05', value: 'winter' },
	];
	expect(untilDay(seasons, '2027-02-28')).toEqual(first);
	expect(untilDay(seasons, '2027-03-01')).toEqual(seasons);
	expect(knownUntil(seasons, '2027-02-28')).toEqual([
		...first,
		{ from: '2027-03-01', value: undefined },
	]);
});
