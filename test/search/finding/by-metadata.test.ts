import { expect, test } from 'vitest';
import { byPlace, byYear } from '../../../src/search/finding/by-metadata.ts';
import { placesNamed } from '../../../src/search/understanding/places.ts';
import { smallIndex } from './small-index.ts';
import type { Evidence } from '../../../src/search/finding/evidence.ts';

const { records } = smallIndex([
	{ title: '郑州市供热条例', date: '2025-03-01' },
	{ title: '供热办法', issuer: '郑州市人民政府', date: '2026-03-01' },
	{ title: '洛阳市供热条例', date: '2026-03-01' },
	{ title: '洛阳市供热条例与郑州比较' },
	{ title: '供热条例' },
	{ title: '2026年供热计划', date: '2025-12-01' },
]);
const worth = (evidence: Evidence) => records.map((record) => evidence.get(record));

test('records of the named place, by title or issuer, score more, those of another place less', () => {
	expect(worth(byPlace(records, '郑州供热'))).toEqual([1, 1, -0.6, 1, undefined, undefined]);
});

test('without a place in the query there is no such evidence', () => {
	expect(byPlace(records, '供热').size).toBe(0);
	expect(byPlace(records, '开封供热').size).toBe(0);
});

test('records of the named year, by date or title, are evidence', () => {
	expect(worth(byYear(records, '2026年供热'))).toEqual([undefined, 1, 1, undefined, undefined, 1]);
	expect(byYear(records, '供热').size).toBe(0);
});

test('the places in a query are those that any record belongs to', () => {
	expect(placesNamed(records, '郑州和洛阳哪里供热')).toEqual(['郑州', '洛阳']);
	expect(placesNamed(records, '开封供热')).toEqual([]);
});
