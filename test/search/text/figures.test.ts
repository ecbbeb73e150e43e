import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatChineseNumeral } from '../../../src/domain/numbers/chinese-numeral.ts';
import { hasFigure, inChinese, inDigits } from '../../../src/search/text/figures.ts';

test.each([
	['第二十六届', '第26届'],
	['二〇一六年', '2016年'],
	['二零一六年三月', '2016年3月'],
	['一百零五条', '105条'],
	['百分之十', '10'],
	['十四五规划', '145规划'],
	['第3条', '第3条'],
	['停车办法', '停车办法'],
	['', ''],
])('%s is in digits %s', (text, expected) => {
	expect(inDigits(text)).toBe(expected);
});

test.each([
	['第26届', '第二十六届'],
	['3个月', '三个月'],
	['第10条', '第十条'],
])('%s is in Chinese %s', (text, expected) => {
	expect(inChinese(text)).toBe(expected);
});

test.each(['停车办法', '12345元', '第二十六届'])('%s has no figure to write in Chinese', (text) => {
	expect(inChinese(text)).toBeUndefined();
});

test('a figure in Chinese is the same figure in digits', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
			expect(inDigits(`第${formatChineseNumeral(value)}条`)).toBe(`第${value}条`);
			expect(inDigits(inChinese(`第${value}条`) ?? '')).toBe(`第${value}条`);
		}),
	);
});

test('a figure in either writing is one', () => {
	expect(hasFigure('第3条')).toBe(true);
	expect(hasFigure('第三条')).toBe(true);
	expect(hasFigure('条例')).toBe(false);
});
