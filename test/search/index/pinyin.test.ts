import { expect, test } from 'vitest';
import {
	createSpelling,
	readPinyin,
	soundAlike,
	soundingLike,
} from '../../../src/search/index/pinyin.ts';
import { pinyinLines } from '../../../src/search/indexing/language-files.ts';

const normalized = '西安市绿色建筑行业管理条例';
const pinyin = readPinyin(pinyinLines(`${normalized}税水`));

const spell = (typed: string, initials: boolean) =>
	createSpelling(pinyin, { typed, initials })(normalized);

test.each([
	['lvsejianzhu', '绿色建筑'],
	['lv se jian zhu', '绿色建筑'],
	['lusejianzhu', '绿色建筑'],
	['xianshi', '西安市'],
	['xi an shi', '西安市'],
	['xian shi', '西安市'],
	['hangyeguanli', '行业管理'],
	['xingyeguan', '行业管'],
	['jianzhuha', '建筑行'],
	['anzhu', ''],
	['bu', ''],
])('“%s” spells “%s”', (typed, expected) => {
	expect(spell(typed, false)).toBe(expected);
});

test.each([
	['lsjz', '绿色建筑'],
	['hygltl', '行业管理条例'],
	['xygl', '行业管理'],
	['lsjg', ''],
])('first letters “%s” are those of “%s”', (typed, expected) => {
	expect(spell(typed, true)).toBe(expected);
});

test('tones make no difference', () => {
	expect(soundAlike(pinyin, '税', '水')).toBe(true);
	expect(soundAlike(pinyin, '税', '市')).toBe(false);
	expect(soundAlike(pinyin, '?', '?')).toBe(false);
	expect([...soundingLike(pinyin, '税')].sort()).toEqual(['水', '税']);
	expect(soundingLike(pinyin, '?').size).toBe(0);
});
