import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/collections/reading/read.ts';

const scripts = filesBelow(inject('dist'))
	.filter((file) => file.startsWith('_astro/') && file.endsWith('.js'))
	.map((file) => ({ file, code: readFileSync(join(inject('dist'), file), 'utf8') }));

const methods =
	'at toSorted toReversed toSpliced findLast findLastIndex replaceAll replaceChildren isSubsetOf union intersection';
const functions =
	'Object.hasOwn Object.groupBy Map.groupBy Array.fromAsync Promise.any Promise.try Promise.withResolvers structuredClone URL.canParse';

/**
 * What Chrome 80 and Safari 13.1 do not have: a page with it is dead there, or stops where it is used. A short name that a
 * build gives to a function may follow three dots.
 */
const newer: Record<string, RegExp> = {
	...Object.fromEntries(
		methods.split(' ').map((name) => [`.${name}()`, new RegExp(String.raw`[^.]\.${name}\(`)]),
	),
	...Object.fromEntries(
		functions
			.split(' ')
			.map((name) => [`${name}()`, new RegExp(String.raw`\b${name.replace('.', '\\.')}\(`)]),
	),
	'a look behind in a regular expression': /\(\?<[=!]/,
	'an assignment of what is missing': /\?\?=|\|\|=|&&=/,
	'a private name': /[{;]#\w+[=(;]|this\.#/,
	'a method of an iterator':
		/\.(?:keys|values|entries)\(\)\.(?:map|filter|some|every|find|toArray)\(/,
};

/** The reader of Pagefind's lists asks so of maps, which they do not have. */
const libraries: Record<string, readonly string[]> = { 'text-worker': ['Object.hasOwn()'] };

test.each(Object.entries(newer))('no script in the browser needs %s', (name, pattern) => {
	expect(scripts.map(({ file }) => file)).toContainEqual(expect.stringMatching(/text-worker-/));
	const needing = scripts
		.filter(({ code }) => pattern.test(code))
		.map(({ file }) => file)
		.filter(
			(file) =>
				!Object.entries(libraries).some(
					([part, known]) => file.includes(part) && known.includes(name),
				),
		);
	expect(needing).toEqual([]);
});
