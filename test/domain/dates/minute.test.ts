import { expect, test } from 'vitest';
import {
	addHours,
	lastMinuteOf,
	minuteInChina,
	parseMinute,
	toTheMinute,
} from '../../../src/domain/dates/minute.ts';

test.each([
	['2026-11-29T15:59:59Z', '2026-11-29 23:59'],
	['2026-11-29T16:00:00Z', '2026-11-30 00:00'],
	['2026-12-31T23:30:00-05:00', '2027-01-01 12:30'],
	['2026-11-30T01:00:30Z', '2026-11-30 09:00'],
])('%s is %s in China', (instant, minute) => {
	expect(minuteInChina(new Date(instant))).toBe(minute);
});

test.each([
	['2026-11-29', '2026-11-29 23:59'],
	['2026-11-29T09:00', '2026-11-29 09:00'],
	['2026-11-29 00:00', '2026-11-29 00:00'],
	['2026-02-29', undefined],
	['2026-11-29T24:00', undefined],
	['2026-11-29T9:00', undefined],
	['2026-11-29T09:00:00', undefined],
	['2026-11-29T09:00Z', undefined],
	['29.11.2026', undefined],
	['', undefined],
])('%s is read as %s', (text, minute) => {
	expect(parseMinute(text)).toBe(minute);
});

test('a day alone is public from its first minute, and before its last', () => {
	expect('2026-11-29' > minuteInChina(new Date('2026-11-28T16:00:00Z'))).toBe(false);
	expect('2026-11-29' > lastMinuteOf('2026-11-28')).toBe(true);
});

test('hours are counted across days', () => {
	expect(addHours('2026-07-18 15:40', 5)).toBe('2026-07-18 20:40');
	expect(addHours('2026-12-31 22:30', 24)).toBe('2027-01-01 22:30');
	expect(addHours('2026-02-27 00:00', 48)).toBe('2026-03-01 00:00');
});

test('a day alone has no minute', () => {
	expect(toTheMinute('2026-07-18')).toBeUndefined();
	expect(toTheMinute('2026-07-18 00:00')).toBe('2026-07-18 00:00');
});
