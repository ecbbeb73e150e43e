import { expect, test } from 'vitest';
import { numberFormat } from '../../../src/import/word/number-text.ts';

/** ISO/IEC 29500-1, 17.18.59, and what Word prints. */
test.each([
	[
		'chineseCounting',
		{ 1: '一', 10: '十', 11: '十一', 20: '二十', 99: '九十九', 100: '一○○', 105: '一○五' },
	],
	[
		'chineseCountingThousand',
		{ 1: '一', 10: '十', 21: '二十一', 100: '一百', 101: '一百零一', 110: '一百一十' },
	],
	['japaneseCounting', { 1: '一', 10: '十', 21: '二十一', 100: '百', 101: '百一' }],
	['ideographDigital', { 1: '一', 10: '一〇', 21: '二一' }],
	['chineseLegalSimplified', { 1: '壹', 10: '壹拾', 21: '贰拾壹', 105: '壹佰零伍' }],
	['ideographTraditional', { 1: '甲', 10: '癸', 11: '甲' }],
	['ideographZodiac', { 1: '子', 12: '亥', 13: '子' }],
	['ideographZodiacTraditional', { 1: '甲子', 11: '甲戌', 60: '癸亥', 61: '甲子' }],
	['decimalEnclosedCircleChinese', { 1: '①', 20: '⑳', 21: '21' }],
	['decimalEnclosedParen', { 1: '⑴', 20: '⒇' }],
	['decimalEnclosedFullstop', { 1: '⒈', 9: '⒐' }],
	['ideographEnclosedCircle', { 1: '㊀', 10: '㊉', 11: '11' }],
	['decimalFullWidth', { 12: '１２' }],
	['decimalZero', { 1: '01', 12: '12' }],
	['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 28: 'BB' }],
	['lowerRoman', { 4: 'iv', 9: 'ix', 14: 'xiv', 1990: 'mcmxc' }],
	['none', { 3: '' }],
] as const)('%s', (name, written) => {
	for (const [value, text] of Object.entries(written))
		expect(numberFormat(name)?.(Number(value)), value).toBe(text);
});

test('what Chinese documents do not use is not known', () => {
	expect(numberFormat('thaiLetters')).toBeUndefined();
	expect(numberFormat('constructor')).toBeUndefined();
});
