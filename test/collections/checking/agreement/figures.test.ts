import { expect, test } from 'vitest';
import { daysIn, figuresIn } from '../../../../src/collections/checking/agreement/figures.ts';

test('figures are numbers, with the commas of thousands read over', () => {
	expect(figuresIn('收到1,234件，办结12件，率96.5%', /(\d+(?:\.\d+)?)/g)).toEqual([1234, 12, 96.5]);
	expect(figuresIn('没有', /(\d+)件/g)).toEqual([]);
});

test('a day without a year is of the year before it', () => {
	expect(daysIn('2026年6月8日至7月10日，2027年1月1日')).toEqual([
		'2026-06-08',
		'2026-07-10',
		'2027-01-01',
	]);
	expect(daysIn('6月8日')).toEqual([]);
	expect(daysIn('2026年2月30日')).toEqual([]);
});
