import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portalPlace } from '../src/collections/portal/portal-places.ts';
import { planRequirements } from '../src/collections/sections/plan-requirements.ts';

const duties = planRequirements.map((duty) => [`${duty.seed} ${duty.title}`, duty] as const);

test('every duty of the source documents has its line, numbered without a gap', () => {
	expect(planRequirements.map(({ seed }) => seed)).toEqual(
		Array.from({ length: 161 }, (_, index) => index + 1),
	);
	expect(new Set(planRequirements.map(({ id }) => id)).size).toBe(161);
});

test.each(duties)(
	'%s: every place is a section, a field, a column or rows of a kind',
	(_, { id, title, places }) => {
		expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(title).not.toMatch(/[。，；：]$/);
		expect(places.length).toBeGreaterThan(0);
		expect(places.filter((place) => portalPlace(place) === undefined)).toEqual([]);
	},
);

test.each([
	'/nowhere/',
	'nowhere.title',
	'information.nowhere',
	'holidays.name',
	'information:常务会议',
	'column:',
	'column:nowhere',
])('%s is no place', (place) => expect(portalPlace(place)).toBeUndefined());

const list = join(import.meta.dirname, '../../shared/domain/seed-duties.json');

test.skipIf(!existsSync(list))(
	'the clauses are those of the list of duties (skipped without ../shared)',
	() => {
		const listed = JSON.parse(readFileSync(list, 'utf8')) as { n: number; clause: string }[];
		expect(planRequirements.map(({ seed, clause }) => [seed, clause])).toEqual(
			listed.map(({ n, clause }) => [n, clause]),
		);
	},
);
