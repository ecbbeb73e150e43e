import { expect, test } from 'vitest';
import { trendGeometry } from '../../src/presentation/trend-geometry.ts';

const area = { width: 300, height: 100 };
const series = (...values: (number | undefined)[]) => [{ label: '甲', values }];

test('the scale begins at 0 and ends at a round number that holds the largest value', () => {
	const { ticks } = trendGeometry(series(3, 130), area);
	expect(ticks.map(({ value }) => value)).toEqual([0, 50, 100, 150, 200]);
	expect(ticks.map(({ y }) => y)).toEqual([100, 75, 50, 25, 0]);
});

test.each([
	[0, 4],
	[4, 4],
	[5, 8],
	[40, 40],
	[41, 80],
	[81, 200],
])('the largest value %i is shown on a scale up to %i', (largest, top) => {
	expect(trendGeometry(series(largest), area).ticks.at(-1)?.value).toBe(top);
});

test('each year has a column of the same width', () => {
	expect(trendGeometry(series(1, 2, 3), area).columns).toEqual([50, 150, 250]);
});

test('a missing year breaks the line', () => {
	const [line] = trendGeometry(series(4, 2, undefined, 4), { width: 400, height: 100 }).lines;
	expect(line?.path).toBe('M50 0L150 50M350 0');
	expect(line?.points).toHaveLength(3);
});

test('nothing to show', () => {
	expect(trendGeometry([], area).columns).toEqual([]);
});
