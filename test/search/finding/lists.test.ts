import { describe, expect, test } from 'vitest';
import { listsNamed, withLists } from '../../../src/search/finding/lists.ts';
import { smallIndex, titlesOf } from './small-index.ts';

const list = (title: string, keywords = '') => ({ address: '/', title, purpose: '', keywords });
const index = smallIndex(
	[...'甲乙丙丁戊'].map((name) => ({ title: `${name}规划` })),
	{},
	{
		lists: [
			list('清单', '权责清单,收费目录清单'),
			list('权责清单'),
			list('行政许可事项清单'),
			list('行政复议'),
			list('行政复议决定书'),
			list('年度报告公开情况', '报告矩阵'),
			{ ...list('公开义务：权责清单'), byNameOnly: true },
		],
	},
);
const { records } = index;
const lists = await index.readLists();
const named = (normalized: string) => titlesOf(listsNamed(lists, normalized).named);
const partly = (normalized: string) => titlesOf(listsNamed(lists, normalized).partly);

describe('a list is named', () => {
	test.each([
		['by its whole name, which leaves no room for another', '行政复议', ['行政复议']],
		['by nearly all of it', '行政许可清单', ['行政许可事项清单']],
		['one of many alike, too', '公开义务权责清单', ['公开义务：权责清单']],
		['one of many alike not where the query leaves out what they share', '公开权责单', []],
		['not by a part', '行政许可', []],
		['not by something longer', '行政复议申请书', []],
		['not by nothing', '', []],
	])('%s', (_, normalized, expected) => {
		expect(named(normalized)).toEqual(expected);
	});
});

describe('a list is named in part', () => {
	test('by a part of its name, the larger part first', () => {
		expect(partly('行政')).toEqual(['行政复议', '行政复议决定书', '行政许可事项清单']);
	});

	test('by what it is for', () => {
		expect(partly('年度报告矩阵')).toEqual(['年度报告公开情况']);
		expect(partly('权责清单')).toEqual(['清单']);
		expect(partly('收费目录')).toEqual(['清单']);
		expect(partly('矩阵')).toEqual([]);
	});
});

describe('among documents', () => {
	const found = { hits: records.map((record) => ({ record })), words: ['规划'], note: '按读音。' };
	const order = (normalized: string) =>
		withLists(found, listsNamed(lists, normalized), normalized).hits.map(
			({ record }) => record.title,
		);

	test('what is named stands first', () => {
		expect(order('权责清单').slice(0, 2)).toEqual(['权责清单', '甲规划']);
		expect(withLists(found, listsNamed(lists, '权责清单'), '权责清单').note).toBeUndefined();
	});

	test('what is named in part stands behind the first few', () => {
		expect(order('许可')).toEqual([
			'甲规划',
			'乙规划',
			'丙规划',
			'行政许可事项清单',
			'丁规划',
			'戊规划',
		]);
	});

	test('and after results whose title contains the query', () => {
		const both = { named: [], partly: [...lists.slice(0, 1)] };
		const hits = withLists(found, both, '规划').hits;
		expect(hits.map(({ record }) => record.title).indexOf('清单')).toBe(5);
	});

	test('results of a query that names no list are unchanged', () => {
		expect(withLists(found, listsNamed(lists, '停车'), '停车')).toBe(found);
	});
});
