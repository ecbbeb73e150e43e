import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planParts } from '../../../src/search/indexing/plan-parts.ts';

interface Page {
	name: string;
	date: string;
	characters: number;
}

const page = (name: string, date: string, characters = 10): Page => ({ name, date, characters });
const plan = (pages: readonly Page[], most: number) =>
	planParts(pages, most).map((part) => part.map(({ name }) => name).join(''));

test('the oldest stand first, those without a date last, those of a day as they came', () => {
	const pages = [
		page('d', ''),
		page('c', '2026-03-02'),
		page('a', '2025-01-09'),
		page('b', '2026-03-01'),
		page('B', '2026-03-01'),
	];
	expect(plan(pages, 1000)).toEqual(['abBcd']);
});

test('a part ends with a month', () => {
	const pages = [
		page('a', '2026-01-01'),
		page('b', '2026-02-01'),
		page('c', '2026-02-28'),
		page('d', '2026-03-01'),
	];
	expect(plan(pages, 20)).toEqual(['a', 'bc', 'd']);
	expect(plan(pages, 30)).toEqual(['abc', 'd']);
});

test('a month that is too large for a part is cut, and a page never', () => {
	const month = ['a', 'b', 'c'].map((name, place) => page(name, `2026-01-0${place + 1}`));
	expect(plan(month, 20)).toEqual(['ab', 'c']);
	expect(plan([page('a', '2026-01-01', 500)], 20)).toEqual(['a']);
});

test('no pages make no parts', () => {
	expect(planParts([], 20)).toEqual([]);
});

test('a page that grows leaves the parts before its own as they are', () => {
	const pages = ['a', 'b', 'c', 'd', 'e'].map((name, place) => page(name, `2026-0${place + 1}-15`));
	const grown = pages.map((each) => (each.name === 'd' ? { ...each, characters: 18 } : each));
	expect(plan(pages, 20)).toEqual(['ab', 'cd', 'e']);
	expect(plan(grown, 20)).toEqual(['ab', 'c', 'd', 'e']);
});

test('a page that grows within its part leaves all others as they are', () => {
	const pages = ['a', 'b', 'c'].map((name, place) => page(name, `2026-0${place + 1}-15`));
	const grown = pages.map((each) => (each.name === 'b' ? { ...each, characters: 14 } : each));
	expect(plan(pages, 25)).toEqual(['ab', 'c']);
	expect(plan(grown, 25)).toEqual(['ab', 'c']);
});

const dates = fc.constantFrom('', '2024-12-31', '2025-01-01', '2025-01-31', '2026-11-17');
const somePages = fc.array(
	fc.record({
		name: fc.string(),
		date: dates,
		characters: fc.integer({ min: 0, max: 50 }),
	}),
);

test('every page is in one part, and no part is larger than it may be unless it is one page', () => {
	fc.assert(
		fc.property(somePages, fc.integer({ min: 1, max: 200 }), (pages, most) => {
			const parts = planParts(pages, most);
			expect(parts.flat()).toHaveLength(pages.length);
			expect(new Set(parts.flat())).toEqual(new Set(pages));
			for (const part of parts)
				if (part.filter(({ characters }) => characters > 0).length > 1)
					expect(part.reduce((sum, { characters }) => sum + characters, 0)).toBeLessThanOrEqual(
						most,
					);
		}),
	);
});
