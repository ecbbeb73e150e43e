import { expect, test } from 'vitest';
import {
	createSpelling,
	readPinyin,
	soundAlike,
	soundingLike,
} from '../../../src/search/finding/pinyin.ts';
import { pinyinLines } from '../../../src/search/indexing/pinyin-lines.ts';

const plain = '西安市绿色建筑行业管理条例';
const pinyin = readPinyin(pinyinLines(`${plain}税水`));

test.each([
	['lvsejianzhu', true],
	['lv se jian zhu', true],
	['lusejianzhu', true],
	['xianshi', true],
	['xi an shi', true],
	['xian shi', true],
	['hangyeguanli', true],
	['xingyeguan', true],
	['jianzhuha', true],
	['anzhu', false],
	['bu', false],
])('%s: %s', (typed, expected) => {
	expect(createSpelling(pinyin, { typed, initials: false })(plain)).toBe(expected);
});

test.each([
	['lsjz', true],
	['hygltl', true],
	['xygl', true],
	['lsjg', false],
])('first letters %s: %s', (typed, expected) => {
	expect(createSpelling(pinyin, { typed, initials: true })(plain)).toBe(expected);
});

test('tones make no difference', () => {
	expect(soundAlike(pinyin, '税', '水')).toBe(true);
	expect(soundAlike(pinyin, '税', '市')).toBe(false);
	expect(soundAlike(pinyin, '?', '?')).toBe(false);
	expect([...soundingLike(pinyin, '税')].sort()).toEqual(['水', '税']);
	expect(soundingLike(pinyin, '?').size).toBe(0);
});
