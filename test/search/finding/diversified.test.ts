import { expect, test } from 'vitest';
import { diversified } from '../../../src/search/finding/evidence.ts';
import { smallIndex } from './small-index.ts';

const titles = ['甲市监察条例', '乙市监察条例', '丙市监察条例', '预防职务犯罪条例'];
const { records } = smallIndex(titles.map((title) => ({ title })));
const unit = { terms: ['贪官', '监察', '职务犯罪'], weight: 2, kind: 'synonym' as const };
const scored = (...scores: number[]) =>
	new Map(records.map((record, place) => [record, scores[place] ?? 0]));
const order = (...scores: number[]) =>
	diversified(scored(...scores), [unit]).map(({ title }) => title);

test('a title with another meaning comes before a second title with the first meaning', () => {
	expect(order(1, 1, 1, 0.95)).toEqual([titles[0], titles[3], titles[1], titles[2]]);
});

test('a much better record stays first', () => {
	expect(order(1, 0.9, 0.8, 0.2)).toEqual(titles);
});
