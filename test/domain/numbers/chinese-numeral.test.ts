import { expect, test } from 'vitest';
import {
	formatChineseNumeral,
	parseChineseNumeral,
} from '../../../src/domain/numbers/chinese-numeral.ts';

test.each([
	['一', 1],
	['十', 10],
	['十二', 12],
	['二十', 20],
	['九十九', 99],
	['一百', 100],
	['一百零五', 105],
	['一百〇五', 105],
	['一百一十', 110],
	['二百三十四', 234],
	['一千二百六十', 1260],
	['一千零一十', 1010],
	['38', 38],
	['', undefined],
	['十十', undefined],
	['零', 0],
	['第一', undefined],
])('%s is %s', (text, number) => {
	expect(parseChineseNumeral(text)).toBe(number);
});

test.each([
	[3, '三'],
	[10, '十'],
	[12, '十二'],
	[20, '二十'],
	[105, '一百零五'],
	[110, '一百一十'],
	[203, '二百零三'],
	[1000, '一千'],
	[1005, '一千零五'],
	[1010, '一千零一十'],
	[0, '零'],
])('%s is written %s', (number, text) => {
	expect(formatChineseNumeral(number)).toBe(text);
});

test('every number below ten thousand comes back from its Chinese numeral', () => {
	const numbers = Array.from({ length: 9999 }, (_, place) => place + 1);
	expect(
		numbers.filter((number) => parseChineseNumeral(formatChineseNumeral(number)) !== number),
	).toEqual([]);
});
