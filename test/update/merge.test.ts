import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeJson } from '../../src/update/merge-json.ts';
import { newsIn, newsSince } from '../../src/update/news.ts';
import { planUpdate } from '../../src/update/plan.ts';
import type { JsonObject } from '../../src/update/merge-json.ts';

const value = fc.constantFrom('1', '2', '3', undefined);
const files = fc
	.tuple(value, value, value)
	.map(
		([a, b, c]) =>
			new Map(Object.entries({ a, b, c }).filter(([, text]) => text)) as Map<string, string>,
	);

describe('a plan', () => {
	test('without changes of the county is the new version', () => {
		fc.assert(
			fc.property(files, files, (base, next) => {
				const { both, kept, own } = planUpdate({ base, county: base, next });
				expect([both, kept, own]).toEqual([[], [], []]);
			}),
		);
	});

	test('without changes of upstream changes nothing', () => {
		fc.assert(
			fc.property(files, files, (base, county) => {
				const { added, modified, deleted, both } = planUpdate({ base, county, next: base });
				expect([added, modified, deleted, both]).toEqual([[], [], [], []]);
			}),
		);
	});

	test('never takes what the county changed, and names each differing file once', () => {
		fc.assert(
			fc.property(files, files, files, (base, county, next) => {
				const plan = planUpdate({ base, county, next });
				for (const path of [...plan.added, ...plan.modified, ...plan.deleted])
					expect(county.get(path)).toBe(base.get(path));
				const differing = ['a', 'b', 'c'].filter((path) => county.get(path) !== next.get(path));
				expect(Object.values(plan).flat().toSorted()).toEqual(differing);
			}),
		);
	});
});

describe('merging an object', () => {
	const object = fc.dictionary(
		fc.constantFrom('a', 'b', 'c'),
		fc.oneof(
			fc.integer({ max: 2, min: 0 }),
			fc.dictionary(fc.constantFrom('x', 'y'), fc.integer({ max: 2, min: 0 })),
		),
	) as fc.Arbitrary<JsonObject>;

	test('with an unchanged side gives the other', () => {
		fc.assert(
			fc.property(object, object, (base, changed) => {
				expect(mergeJson(base, changed, base)).toEqual({ value: changed });
				expect(mergeJson(base, base, changed)).toEqual({ value: changed });
			}),
		);
	});

	test('merges keys within keys and names those that collide', () => {
		const base = { version: '1', scripts: { build: 'a', test: 't' } };
		expect(
			mergeJson(base, { ...base, scripts: { build: 'a', deploy: 'd' } }, { ...base, version: '2' }),
		).toEqual({ value: { version: '2', scripts: { build: 'a', deploy: 'd' } } });
		expect(
			mergeJson(base, { ...base, scripts: { build: 'b' } }, { ...base, scripts: { build: 'c' } }),
		).toEqual({ collisions: ['scripts.build'] });
		expect(mergeJson(base, { ...base, version: 'x' }, { scripts: base.scripts })).toEqual({
			collisions: ['version'],
		});
	});
});

describe('news for counties', () => {
	const changelog = `# Changelog

## [Unreleased]

### 给县里的话

- 还没有发布的，
  写在两行。

### Added

- English.

## [1.1.0] - 2027-01-01

### Fixed

- English.

## [1.0.0] - 2026-12-01

### 给县里的话

- 第一版。
`;

	test('are the items of that part of each version', () => {
		expect(newsIn(changelog)).toEqual([
			{ version: 'Unreleased', items: ['还没有发布的，写在两行。'] },
			{ version: '1.1.0', items: [] },
			{ version: '1.0.0', items: ['第一版。'] },
		]);
	});

	test('are those that the county’s changelog lacks, also when they have got a version since', () => {
		const older = changelog.replace('- 第一版。', '');
		expect(newsSince(older, changelog)).toEqual([{ version: '1.0.0', items: ['第一版。'] }]);
		expect(newsSince(changelog, changelog.replace('[Unreleased]', '[1.2.0] - 2027-02-01'))).toEqual(
			[],
		);
	});
});
