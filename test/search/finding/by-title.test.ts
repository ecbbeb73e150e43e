import { expect, test } from 'vitest';
import {
	withShortenedTitle,
	withTitle,
	withWordsInTitle,
} from '../../../src/search/finding/by-title.ts';
import { withTitleThatSoundsLike } from '../../../src/search/finding/by-sound.ts';
import { smallIndex, titlesOf } from './small-index.ts';

const titles = {
	rule: '某县城市停车管理办法',
	notice: '某县人民政府关于印发某县城市停车管理办法的通知',
	reading: '《某县城市停车管理办法》解读',
	dogs: '某县养犬管理规定',
};
const { records } = smallIndex([
	{ title: titles.reading },
	{ title: titles.notice, number: '某政规〔2026〕6号' },
	{ title: titles.rule },
	{ title: titles.dogs },
]);

test('a complete title comes first, then the notice that issues it, then pages that mention it', () => {
	expect(titlesOf(withTitle(records, '某县城市停车管理办法'))).toEqual([
		titles.rule,
		titles.notice,
		titles.reading,
	]);
});

test('of equal titles the one with a number comes first, then the newest', () => {
	const same = smallIndex([
		{ title: '通告', date: '2024-01-01' },
		{ title: '通告', date: '2025-01-01' },
		{ title: '通告', number: '某政告〔2020〕1号', date: '2020-01-01' },
	]);
	expect(withTitle(same.records, '通告').map(({ date }) => date)).toEqual([
		'2020-01-01',
		'2025-01-01',
		'2024-01-01',
	]);
});

test('several words must all stand in the title, in any order', () => {
	expect(titlesOf(withWordsInTitle(records, ['管理', '养犬']))).toEqual([titles.dogs]);
	expect(withWordsInTitle(records, ['养犬', '停车'])).toEqual([]);
	expect(withWordsInTitle(records, ['养犬'])).toEqual([]);
});

test('characters may be left out, but not moved', () => {
	expect(titlesOf(withShortenedTitle(records, '养犬规定'))).toEqual([titles.dogs]);
	expect(titlesOf(withShortenedTitle(records, '某县停车办法'))).toContain(titles.rule);
	expect(withShortenedTitle(records, '规定养犬')).toEqual([]);
	expect(withShortenedTitle(records, '养规')).toEqual([]);
});

test('a word may be shortened to every second of its characters', () => {
	const { records: laws } = smallIndex([{ title: '民用航空安全保卫条例' }, { title: '民用条例' }]);
	expect(titlesOf(withShortenedTitle(laws, '民航安保条例'))).toEqual(['民用航空安全保卫条例']);
});

test('a figure is found in either writing', () => {
	const plans = smallIndex([{ title: '第二十六届运动会方案' }, { title: '第3次会议' }]).records;
	expect(titlesOf(withTitle(plans, '第26届'))).toEqual(['第二十六届运动会方案']);
	expect(titlesOf(withTitle(plans, '第三次会议'))).toEqual(['第3次会议']);
});

test('a few characters may be others of the same sound', async () => {
	const pinyin = await smallIndex([{ title: '某县养犬管理规定冠全' }]).readPinyin();
	const found = (typed: string) => titlesOf(withTitleThatSoundsLike(records, typed, pinyin));
	expect(found('养犬冠理规定')).toEqual([titles.dogs]);
	expect(found('养全管理规定')).toEqual([titles.dogs]);
	expect(found('养规管理规定')).toEqual([]);
	expect(found('冠冠冠冠')).toEqual([]);
});
