import { expect, test } from 'vitest';
import { at, fixedTraffic, searchRows } from '../../src/bench/search-figures.ts';
import type { MeasuredSearch } from '../../src/bench/search-figures.ts';

test('a row says what share of a class is answered first, among ten, and not at all', () => {
	const [row] = searchRows([
		answer({ rank: 1, kilobytes: 10, milliseconds: 100 }),
		answer({ rank: 2, kilobytes: 20, milliseconds: 200 }),
		answer({ rank: 11, kilobytes: 30, milliseconds: 300 }),
		answer({ rank: 0, kilobytes: 40, milliseconds: 400, hits: [] }),
	]);
	expect(row).toBe('| 标题 | 4 | 0.250 | 0.500 | 0.398 | 25.0% | 30 | 40 | 3 | 300 | 400 |');
});

test('the last row is the mean of the classes, however many queries each has', () => {
	const rows = searchRows([
		answer({ rank: 1 }),
		answer({ rank: 1 }),
		answer({ rank: 1 }),
		answer({ class: '文号', rank: 0 }),
	]);
	expect(rows).toHaveLength(3);
	expect(rows.at(-1)).toMatch(/^\| 各类平均 \| 4 \| 0\.500 \| 0\.500 \| 0\.500 \| 0\.0% \|/);
});

test('what is downloaded whatever is asked is said beside the rows', () => {
	const lines = fixedTraffic([1, 20, 21].map((kilobytes) => answer({ kilobytes })));
	expect(lines).toEqual([
		'输入前下载 40 KB、2 个请求（不计网页本身）',
		'第一次搜索时一次性下载 60 KB、3 个请求（程序和索引目录，与查询无关，不计入上表）',
	]);
});

test.each([
	[0, 1],
	[0.5, 3],
	[0.95, 5],
	[1, 5],
])('the value at %d of five is the %dth', (share, expected) => {
	expect(at([5, 3, 1, 4, 2], share)).toBe(expected);
});

test('of no values it is 0', () => {
	expect(at([], 0.5)).toBe(0);
});

interface Given extends Partial<MeasuredSearch> {
	hits?: string[];
	kilobytes?: number;
	milliseconds?: number;
}

function answer(given: Given): MeasuredSearch {
	const { rank = 0, hits = ['/'], kilobytes = 0, milliseconds = 0 } = given;
	return {
		class: given.class ?? '标题',
		query: '',
		rank,
		visit: {
			hits,
			count: hits.length,
			traffic: {
				ready: { bytes: kilobytes * 2048, requests: 2 },
				once: { bytes: kilobytes * 3072, requests: 3 },
				query: { bytes: kilobytes * 1024, requests: kilobytes / 10 },
			},
			milliseconds,
		},
	};
}
