import { expect, test } from 'vitest';
import { readingStates } from '../../../src/bench/accessibility/reading-states.ts';
import { shareStates } from '../../../src/bench/accessibility/share-states.ts';

const page = (path: string, ...parts: string[]) => ({
	path,
	section: path.split('/', 2).join('/'),
	parts: new Set(parts),
});
const leaves = Array.from({ length: 90 }, (_, index) =>
	page(
		`/leaf/${index}/`,
		'p',
		...(index % 9 === 1 ? ['nav'] : []),
		...(index % 9 === 2 ? ['ul'] : []),
	),
);

test('a few pages that have every part are visited in all states, those that have every part of a section in one, the first of a section measured on the narrowest screen', () => {
	const visits = shareStates(
		[page('/', 'p', 'nav'), page('/list/', 'p', 'ul', 'nav'), page('/chart/', 'svg'), ...leaves],
		readingStates,
	);
	const all = readingStates.length;
	/** The narrowest width, in two sizes of type. */
	const sizes = 2;
	expect(
		visits.map(({ path, states, measured = [] }) => [path, states.length, measured.length]),
	).toEqual([
		['/', 1, sizes],
		['/list/', all, 0],
		['/chart/', all, 0],
		['/leaf/1/', 1, sizes],
		['/leaf/2/', 1, 0],
	]);
});

test('the states are shared out evenly', () => {
	const pages = Array.from({ length: 90 }, (_, index) =>
		page(`/leaf/${index}/`, 'p', `${index % 45}`),
	);
	const visits = shareStates(
		[page('/all/', ...pages.flatMap(({ parts }) => [...parts])), ...pages],
		readingStates,
	);
	expect(visits.length).toBe(46);
	for (const state of readingStates)
		expect(visits.filter(({ states }) => states.includes(state)).length).toBeGreaterThan(3);
});
