import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { sections } from '../../src/collections/sections/sections.ts';
import { readingChoices } from '../../src/design/reading-choices.ts';
import { frameWords, languages, mainLanguage } from '../../src/interface/frame.ts';
import * as chinese from '../../src/interface/zh-CN.ts';

const root = join(import.meta.dirname, '../../src');
const sources = filesBelow(root)
	.filter((file) => /\.(?:ts|astro)$/.test(file) && !file.startsWith('interface/'))
	.map((file) => ({ file, text: withoutComments(readFileSync(join(root, file), 'utf8')) }));

describe('templates and browser scripts contain no words of their own', () => {
	// The page of the design is for developers and is not published; what it shows are examples.
	const templates = sources.filter(
		({ file }) => file.endsWith('.astro') && !file.startsWith('pages/design/'),
	);
	const scripts = sources.filter(({ file }) =>
		/^(?:components\/[^/]+|search)\/[^/]+\.ts$/.test(file),
	);

	test.each([
		['templates', templates, /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, 80],
		['browser scripts', scripts, /\p{Script=Han}/u, 15],
	] as const)('%s', (_, files, chineseText, least) => {
		const found = files.flatMap(({ file, text }) =>
			text
				.split('\n')
				.filter((line) => chineseText.test(line))
				.map((line) => `${file}: ${line.trim()}`),
		);
		expect(files.length).toBeGreaterThan(least);
		expect(found).toEqual([]);
	});
});

test('every word of the interface is used somewhere', () => {
	const uses = [...new Set(sources.flatMap(({ text }) => usesIn(text)))];
	const leaves = leavesOf(chinese);
	expect(leaves.length).toBeGreaterThan(300);
	expect(
		leaves.filter(
			(leaf) =>
				!uses.some((use) =>
					use.endsWith('[')
						? `${leaf}.`.startsWith(`${use.slice(0, -1)}.`)
						: `${use}.`.startsWith(`${leaf}.`),
				),
		),
	).toEqual([]);
});

test.each(languages)(
	'the frame in %s names every setting of readingChoices and each of its values',
	(language) => {
		const choices: Record<string, { label: string; options: Record<string, string> }> =
			frameWords(language).reading.choices;
		expect(Object.keys(choices)).toEqual(readingChoices.map(({ name }) => name));
		for (const { name, values } of readingChoices)
			expect(Object.keys(choices[name]?.options ?? {})).toEqual(
				values.map((value) => value || 'default'),
			);
	},
);

describe.each(languages.filter((language) => language !== mainLanguage))(
	'the frame in %s',
	(language) => {
		const words = frameWords(language);

		test('is in that language alone', () => {
			expect(leavesOf(words).length).toBeGreaterThan(40);
			expect(JSON.stringify(words)).not.toMatch(/\p{Script=Han}/u);
		});

		test('names the sections of the main navigation', () => {
			const named = Object.keys(words.sections);
			const ids = sections.map(({ id }) => id);
			const main = sections.filter((section) => section.main).map(({ id }) => id);
			expect(named.filter((id) => !ids.includes(id))).toEqual([]);
			expect(main.filter((id) => !named.includes(id))).toEqual([]);
		});
	},
);

function withoutComments(text: string): string {
	return text
		.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')
		.replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

/** `common.none` for every string and every function of `words`. */
function leavesOf(words: object, path = ''): string[] {
	return Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'object' && !Array.isArray(value)
			? leavesOf(value, `${path}${key}.`)
			: `${path}${key}`,
	);
}

/**
 * The words that a file uses, by their paths, under any local name: groups that it imports, the frame's, and local
 * names for parts of them. A path that ends in `[` is an object in which a value is looked up.
 */
function usesIn(text: string): string[] {
	const names = new Map(['frame', 'leaving'].map((group) => [group, group]));
	for (const [, groups = ''] of text.matchAll(/import \{([^}]+)\} from '.*\/zh-CN\.ts'/g))
		for (const [, group = '', name] of groups.matchAll(/(\w+)(?: as (\w+))?/g))
			names.set(name ?? group, group);
	const rest = text
		.replaceAll(/import [^;]+;/g, '')
		.replaceAll(/frame(?:Words|At)\([\w.]+\)/g, 'frame')
		.replaceAll(/leavingWords\([\w.]+\)/g, 'leaving')
		.replaceAll(
			/const (\w+) = (\w+)((?:\.\w+)*);/g,
			(statement, name: string, from: string, path: string) => {
				const whole = names.get(from);
				if (whole === undefined) return statement;
				names.set(name, whole + path);
				return '';
			},
		);
	return [...rest.matchAll(/(?<![\w.])(\w+)((?:\.\w+)*)(\[?)/g)].flatMap(
		([, name = '', path = '', bracket = '']) => {
			const whole = names.get(name);
			return whole === undefined || `${path}${bracket}` === '' ? [] : whole + path + bracket;
		},
	);
}
