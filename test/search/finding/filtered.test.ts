import { expect, test } from 'vitest';
import { byDate, countsOf, filtered } from '../../../src/search/finding/filtered.ts';
import type { SearchRecord } from '../../../src/search/index/search-record.ts';

const day = '2026-11-22';
const hits = [
	hit({ section: '文件', issuers: ['甲局', '乙局'], date: '2025-01-01' }),
	hit({
		section: '文件',
		issuers: ['甲局'],
		date: '2026-01-01',
		phases: [{ validity: 'pending' }, { from: '2027-01-01', validity: 'expiring' }],
	}),
	hit({ section: '解读', issuers: [] }),
];

test('all choices count', () => {
	expect(filtered(hits, { filters: { section: '文件', issuer: '乙局' }, day })).toEqual([hits[0]]);
	expect(filtered(hits, { filters: { year: '2026' }, day })).toEqual([hits[1]]);
	expect(filtered(hits, { filters: { status: '尚未施行' }, day })).toEqual([hits[1]]);
	expect(filtered(hits, { filters: {}, day })).toEqual(hits);
});

test('where several sites are searched, each is a choice', () => {
	const found = ['本县', '邻县'].map((name) => hit({ site: { name, address: `/${name}/` } }));
	expect(filtered(found, { filters: { site: '邻县' }, day })).toEqual([found[1]]);
	expect(countsOf(found, { filters: {}, day })['site']).toEqual({ 本县: 1, 邻县: 1 });
	expect(countsOf(hits, { filters: {}, day })['site']).toEqual({});
});

test('the status is that of the day', () => {
	const filters = { status: '尚未施行' };
	expect(filtered(hits, { filters, day: '2027-01-01' })).toEqual([]);
	for (const status of ['现行有效', '即将到期'])
		expect(filtered(hits, { filters: { status }, day: '2027-01-01' })).toEqual([hits[1]]);
});

test('each value is counted as if it were the chosen one', () => {
	const counts = countsOf(hits, { filters: { issuer: '乙局' }, day });
	expect(counts['issuer']).toEqual({ 甲局: 2, 乙局: 1 });
	expect(counts['section']).toEqual({ 文件: 1 });
});

test('the newest come first, those without a date last', () => {
	expect(byDate(hits)).toEqual([hits[1], hits[0], hits[2]]);
});

function hit(record: Partial<SearchRecord>) {
	return {
		record: {
			id: 0,
			address: '/',
			title: '',
			normalized: '',
			issuedTitle: '',
			section: '',
			issuers: [],
			topics: [],
			...record,
		},
	};
}
