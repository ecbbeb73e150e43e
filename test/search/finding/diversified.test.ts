import { expect, test } from 'vitest';
import { diversified } from '../../../src/search/finding/evidence.ts';
import { smallIndex } from './small-index.ts';

const titles = ['甲市监察条例', '乙市监察条例', '丙市监察条例', '预防职务犯罪条例'];
const { records } = smallIndex(titles.map((title) => ({ title })));
const unit = { terms: ['贪官', '监察', '职务犯罪'], weight: 2, kind: 'synonym' as const };
const scored = (...scores: number[]) =>
	records.map((record, place): [(typeof records)[number], number] => [record, scores[place] ?? 0]);
const order = (...scores: number[]) =>
	diversified(scored(...scores), [unit]).map(({ title }) => title);

test('another sense stands before the second title of the first', () => {
	expect(order(1, 1, 1, 0.95)).toEqual([titles[0], titles[3], titles[1], titles[2]]);
});

test('what is much better stays before', () => {
	expect(order(1, 0.9, 0.8, 0.2)).toEqual(titles);
});
