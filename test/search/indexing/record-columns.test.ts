import { expect, test } from 'vitest';
import { normalizer } from '../finding/small-index.ts';
import { searchRecordsOf } from '../../../src/search/index/search-record.ts';
import { recordColumns } from '../../../src/search/indexing/record-columns.ts';
import type { CollectedPage } from '../../../src/search/indexing/collect-pages.ts';

const page: CollectedPage = {
	address: '/a/',
	title: '停车办法',
	number: '某政规〔2026〕6号',
	date: '2026-05-01',
	section: '行政规范性文件',
	issuers: ['甲局', '乙局'],
	topics: ['交通/停车'],
	validity: 'pending 2026-06-01 in-force',
	own: [2, 1],
	rows: [],
	texts: () => ({ own: '', attached: [], rows: [] }),
	digest: '',
	characters: 0,
};
const bare: CollectedPage = {
	...page,
	address: '/b/',
	number: '',
	date: '',
	issuers: ['乙局'],
	topics: [],
	validity: undefined,
};
delete bare.own;

test('what is known of pages comes back as records', () => {
	const { address, title, date, section, issuers, topics, own } = page;
	const [first, second] = searchRecordsOf([recordColumns([page, bare])], normalizer);
	expect(first).toMatchObject({ address, title, date, section, issuers, topics, own });
	expect(first?.phases).toEqual([
		{ validity: 'pending' },
		{ from: '2026-06-01', validity: 'in-force' },
	]);
	expect(first?.number?.text).toBe(page.number);
	expect(second).toMatchObject({ address: '/b/', section, issuers: ['乙局'], topics: [] });
	expect([second?.number, second?.date, second?.phases, second?.own]).toEqual([
		undefined,
		undefined,
		undefined,
		undefined,
	]);
});

test('a name is written once, however many pages have it', () => {
	const { names } = recordColumns([page, bare]);
	expect(names.toSorted()).toEqual(['乙局', '交通/停车', '甲局', '行政规范性文件'].toSorted());
});
