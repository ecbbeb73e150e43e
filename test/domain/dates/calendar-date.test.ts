import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	dateOf,
	dayInChina,
	daysBetween,
	formatChineseDate,
	latestDay,
	parseCalendarDate,
	parsePublicationTime,
	readChineseDate,
	weekday,
} from '../../../src/domain/dates/calendar-date.ts';

test.each(['1900-01-01', '2000-02-29', '2024-02-29', '2024-12-31', '2199-12-31'])(
	'%s is a calendar date',
	(text) => {
		expect(parseCalendarDate(text)).toBe(text);
	},
);

test.each([
	'1899-12-31',
	'2200-01-01',
	'1900-02-29',
	'2023-02-29',
	'2024-04-31',
	'2024-00-10',
	'2024-13-01',
	'2024-01-00',
	'2024-01-32',
	'2024-1-1',
	'2024/01/01',
	' 2024-01-01',
	'2024-01-01\n',
	'2024-01-01 08:00',
	'',
])('%j is not a calendar date', (text) => {
	expect(parseCalendarDate(text)).toBeUndefined();
});

test.each(['2024-03-09', '2024-03-09 00:00', '2024-03-09 23:59'])(
	'%s is a publication time',
	(text) => {
		const time = parsePublicationTime(text);
		expect(time).toBe(text);
		expect(time && dateOf(time)).toBe('2024-03-09');
	},
);

test.each([
	['2024-03-09 08:00:30', '2024-03-09 08:00'],
	['2024-03-09T08:00', '2024-03-09 08:00'],
	['2024-03-09T08:00:30+08:00', '2024-03-09 08:00'],
	['2024-03-09 00:00:00', '2024-03-09'],
])('%s, as other systems write, is the publication time %s', (text, time) => {
	expect(parsePublicationTime(text)).toBe(time);
});

test.each([
	'2024-03-09 24:00',
	'2024-03-09 08:00:60',
	'2024-03-09T08:00Z',
	'2024-03-09 12:60',
	'2024-03-09 8:00',
	'2024-03-09  08:00',
	'2024-03-09 ',
	'2024-02-30 08:00',
])('%j is not a publication time', (text) => {
	expect(parsePublicationTime(text)).toBeUndefined();
});

describe('the lenient reader', () => {
	test.each([
		['2018年12月04日', '2018-12-04'],
		['2018年12月4日', '2018-12-04'],
		['2018 年 12 月 4 日', '2018-12-04'],
		['2018-12-04', '2018-12-04'],
		['2018-12-4', '2018-12-04'],
		['2018—12—04', '2018-12-04'],
		['2018/12/04', '2018-12-04'],
		['2018.12.4', '2018-12-04'],
		['２０１８年１２月４日', '2018-12-04'],
		['２０１８－１２－０４', '2018-12-04'],
		['二〇一八年十二月四日', '2018-12-04'],
		['二○一八年十月十日', '2018-10-10'],
		['二零一八年一月二十日', '2018-01-20'],
		['二O二四年二月二十九日', '2024-02-29'],
		['二〇一八年八月三十一日', '2018-08-31'],
		['　2018-12-04\n', '2018-12-04'],
		['2018-12-04 14:53', '2018-12-04'],
		['2018-12-04 14:53:56.0', '2018-12-04'],
		['2018-12-04T14:53:56+08:00', '2018-12-04'],
		['2018年12月4日 14:53', '2018-12-04'],
		['2018年12月4日14时53分', '2018-12-04'],
	])('reads %j as %s', (text, day) => {
		expect(readChineseDate(text)).toBe(day);
	});

	test.each([
		['a day that does not exist', '2023年2月29日'],
		['a month that does not exist', '二〇一八年十三月四日'],
		['a month only', '2018年12月'],
		['a year out of range', '1800-01-01'],
		['mixed separators', '2018-12/04'],
		['digits without separators', '20181204'],
		['a missing 月', '2018年1204日'],
		['two digits of a year', '18-12-04'],
		['a word before', '印发于2018年12月4日'],
		['a word after', '2018年12月4日印发'],
		['two dates', '2018-12-04 2018-12-05'],
		['a number after', '2018-12-04 14'],
		['a time in another zone', '2018-12-03T16:00:00Z'],
		['nothing', ''],
	])('does not read %s', (_, text) => {
		expect(readChineseDate(text)).toBeUndefined();
	});
});

test.each([
	['2024-02-28', 1, '2024-02-29'],
	['2024-02-28', 2, '2024-03-01'],
	['2023-02-28', 1, '2023-03-01'],
	['2024-12-31', 1, '2025-01-01'],
	['2024-01-01', -1, '2023-12-31'],
	['2024-01-01', 0, '2024-01-01'],
	['2023-01-01', 365, '2024-01-01'],
] as const)('%s and %i days is %s', (day, days, result) => {
	expect(addDays(day, days)).toBe(result);
	expect(daysBetween(day, result)).toBe(days);
});

test.each([
	['2024-05-31', 1, '2024-06-30'],
	['2024-08-31', 6, '2025-02-28'],
	['2023-08-31', 6, '2024-02-29'],
	['2024-01-31', 12, '2025-01-31'],
	['2029-05-31', -6, '2028-11-30'],
	['2029-08-31', -6, '2029-02-28'],
	['2024-01-15', -1, '2023-12-15'],
	['2024-11-30', 1, '2024-12-30'],
] as const)('%s and %i months is %s', (day, months, result) => {
	expect(addMonths(day, months)).toBe(result);
});

test.each([
	[[], undefined],
	[[undefined], undefined],
	[['2026-03-02', undefined, '2026-11-01', '2025-12-31'], '2026-11-01'],
] as const)('of %j the latest day is %s', (days, latest) => {
	expect(latestDay(days)).toBe(latest);
});

test.each([
	['2026-11-22', 0],
	['2026-11-23', 1],
	['2026-11-28', 6],
	['2000-02-29', 2],
] as const)('%s is weekday %i', (day, number) => {
	expect(weekday(day)).toBe(number);
});

test.each([
	['2024-03-09', '2024年3月9日'],
	['2024-10-20', '2024年10月20日'],
	['2024-12-01', '2024年12月1日'],
] as const)('%s is written %s', (day, text) => {
	expect(formatChineseDate(day)).toBe(text);
	expect(readChineseDate(text)).toBe(day);
});

test.each([
	['2024-12-31T15:59:59.999Z', '2024-12-31'],
	['2024-12-31T16:00:00Z', '2025-01-01'],
	['2025-01-01T00:00:00+08:00', '2025-01-01'],
	['2024-12-31T23:59:59-11:00', '2025-01-01'],
	['2024-07-15T16:00:00Z', '2024-07-16'],
])('at %s it is %s in China', (instant, day) => {
	expect(dayInChina(new Date(instant))).toBe(day);
});
