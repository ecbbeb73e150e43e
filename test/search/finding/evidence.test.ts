import { expect, test } from 'vitest';
import {
	byScore,
	createScores,
	currentFirst,
	inOrder,
} from '../../../src/search/finding/evidence.ts';
import { smallIndex } from './small-index.ts';

const { records } = smallIndex([{ title: '甲' }, { title: '乙' }, { title: '丙' }]);
const [first, second, third] = records;

test('each record of a ranked list scores a little less than the one before, never much less', () => {
	const worth = [...inOrder(records).values()];
	expect(worth[0]).toBe(1);
	expect(worth).toEqual(worth.toSorted((a, b) => b - a));
	expect(new Set(worth).size).toBe(3);
	expect(Math.min(...worth)).toBeGreaterThan(0.8);
});

test('evidence of several kinds adds up by weight', () => {
	if (!first || !second || !third) throw new Error('The index has no records');
	const { scores, add } = createScores();
	add(new Map([[first, 1]]), 2);
	add(
		new Map([
			[first, 0.5],
			[second, 1],
		]),
		3,
	);
	expect(scores).toEqual(
		new Map([
			[first, 3.5],
			[second, 3],
		]),
	);
	expect(scores.has(third)).toBe(false);
});

test('what has ended has a little less, and a cancelled row stands behind whatever is current', () => {
	if (!first || !second || !third) throw new Error('The index has no records');
	const ended = { ...second, phases: [{ validity: 'repealed' }] } as const;
	const cancelled = { ...third, isCancelled: true } as const;
	const scores = new Map([
		[cancelled, 9],
		[ended, 1],
		[first, 0.5],
	]);
	expect(byScore(currentFirst(scores, '2026-11-22'))).toEqual([ended, first, cancelled]);
	expect(currentFirst(scores, '2026-11-22').get(ended)).toBe(0.9);
});
