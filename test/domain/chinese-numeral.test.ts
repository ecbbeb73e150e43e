import { expect, test } from 'vitest';
import { parseChineseNumeral } from '../../src/domain/chinese-numeral.ts';

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
