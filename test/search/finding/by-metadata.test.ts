import { expect, test } from 'vitest';
import { byClues, byPlace, byYear } from '../../../src/search/finding/by-metadata.ts';
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
	expect(worth(byPlace(records, '郑州供热'))).toEqual([1, 1, -0.9, 1, undefined, undefined]);
});

test('without a place in the query, records of one of many places score a little less', () => {
	const none = [-0.15, -0.15, -0.15, -0.15, undefined, undefined];
	expect(worth(byPlace(records, '供热'))).toEqual(none);
	expect(worth(byPlace(records, '开封供热'))).toEqual(none);
});

test('records of the place to which most belong score no less', () => {
	const { records: local } = smallIndex([
		{ title: '青云县供热办法' },
		{ title: '青云县停车办法' },
		{ title: '郑州市供热条例' },
		{ title: '供热条例' },
	]);
	expect([...byPlace(local, '供热').values()]).toEqual([-0.15]);
});

test('a record of the whole country with the place in its title is of that place', () => {
	const { records: national } = smallIndex([
		{ title: '郑州市供热条例' },
		{ title: '最高人民法院关于郑州金融法院管辖的规定' },
	]);
	expect([...byPlace(national, '郑州管辖').values()]).toEqual([1, 1]);
});

test('records of the named year, by date or title, are evidence', () => {
	expect(worth(byYear(records, '2026年供热'))).toEqual([undefined, 1, 1, undefined, undefined, 1]);
	expect(byYear(records, '供热').size).toBe(0);
});

test('the places in a query are those that any record belongs to', () => {
	expect(placesNamed(records, '郑州和洛阳哪里供热')).toEqual(['郑州', '洛阳']);
	expect(placesNamed(records, '开封供热')).toEqual([]);
});

test('行政区划 and a market are no places', () => {
	const { records: others } = smallIndex([
		{ title: '行政区划管理办法' },
		{ title: '人力资源市场条例' },
		{ title: '西湖区供热办法' },
	]);
	expect(placesNamed(others, '行政区和西湖区的人力资源')).toEqual(['西湖']);
});

test('each clue that a record fits is evidence', () => {
	const { records: numbered } = smallIndex([
		{
			title: '停车办法',
			number: '青政规〔2026〕6号',
			date: '2026-03-01',
			issuer: '青云县人民政府',
		},
		{ title: '养犬办法', number: '青政规〔2025〕6号', date: '2026-03-01', issuer: '青云县公安局' },
		{ title: '殡葬办法', number: '青民规〔2026〕6号', date: '2026-03-01' },
	]);
	const fits = (...clues: Parameters<typeof byClues>[1]) => [...byClues(numbered, clues).values()];
	expect(fits({ issuer: '青云县公安局' })).toEqual([0, 1, 0]);
	expect(fits({ year: 2026 })).toEqual([1, 1, 1]);
	expect(fits({ code: '青政规', serial: 6 })).toEqual([2, 2, 0]);
	expect(fits({ code: '青政规', year: 2026 }, { serial: 6 })).toEqual([3, 2, 2]);
	expect(fits({ serial: 7 })).toEqual([0, 0, 0]);
});
