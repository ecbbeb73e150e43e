import { expect, test } from 'vitest';
import { readingStates } from '../../../src/bench/accessibility/reading-states.ts';
import { shareStates } from '../../../src/bench/accessibility/share-states.ts';

const page = (path: string, ...parts: string[]) => ({ path, parts: new Set(parts) });
const leaves = Array.from({ length: 90 }, (_, index) => page(`/leaf/${index}/`, 'p'));

test('a few pages that have every part are visited in all states, each other one in one', () => {
	const visits = shareStates(
		[page('/', 'p', 'nav'), page('/list/', 'p', 'ul', 'nav'), page('/chart/', 'svg'), ...leaves],
		readingStates,
	);
	expect(visits.filter(({ states }) => states.length > 1).map(({ path }) => path)).toEqual([
		'/list/',
		'/chart/',
	]);
	for (const { states } of visits) expect([1, readingStates.length]).toContain(states.length);
});

test('the states are shared out evenly, whatever the order of the pages', () => {
	const pages = [page('/list/', 'p', 'ul'), ...leaves];
	const visits = shareStates(pages, readingStates);
	for (const state of readingStates)
		expect(visits.filter(({ states }) => states.includes(state)).length).toBeGreaterThan(3);
	expect(shareStates(pages.toReversed(), readingStates).reverse()).toEqual(visits);
});
