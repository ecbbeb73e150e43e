import { expect, test } from 'vitest';
import { at, searchRows } from '../../src/bench/search-figures.ts';
import type { SearchAnswer } from '../../src/bench/search-figures.ts';

test('a row says what share of a class is answered first, among ten, and not at all', () => {
	const [row] = searchRows([
		answer({ rank: 1, kilobytes: 10, milliseconds: 100 }),
		answer({ rank: 2, kilobytes: 20, milliseconds: 200 }),
		answer({ rank: 11, kilobytes: 30, milliseconds: 300 }),
		answer({ rank: 0, kilobytes: 40, milliseconds: 400, hits: [] }),
	]);
	expect(row).toBe('| 标题 | 4 | 0.250 | 0.500 | 0.398 | 25.0% | 30 | 40 | 300 | 400 |');
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

interface Given extends Partial<SearchAnswer> {
	hits?: string[];
	kilobytes?: number;
	milliseconds?: number;
}

function answer(given: Given): SearchAnswer {
	const { rank = 0, hits = ['/'], kilobytes = 0, milliseconds = 0 } = given;
	return {
		class: given.class ?? '标题',
		query: '',
		rank,
		visit: {
			hits,
			count: hits.length,
			readyBytes: 0,
			queryBytes: kilobytes * 1024,
			milliseconds,
		},
	};
}
