import { expect, test } from 'vitest';
import { sectionTrees } from '../../../src/collections/sections/section-tree.ts';
import { sections } from '../../../src/collections/sections/sections.ts';
import type { SectionTree } from '../../../src/collections/sections/section-tree.ts';

const section = (path: string) => ({ ...sections[0], path }) as (typeof sections)[number];
const outline = (trees: readonly SectionTree[]): unknown[] =>
	trees.map(({ section: { path }, children }) =>
		children.length > 0 ? [path, outline(children)] : path,
	);

test('a section lies in the deepest one that encloses it, wherever it stands in the list', () => {
	const paths = ['/', '/a/', '/b/', '/a/c/', '/a/c/d/', '/ab/', '/a/e/'];
	expect(outline(sectionTrees(paths.map(section)))).toEqual([
		'/',
		['/a/', [['/a/c/', ['/a/c/d/']], '/a/e/']],
		'/b/',
		'/ab/',
	]);
});

test('a section within one that stands later is not lost', () => {
	expect(outline(sectionTrees(['/a/c/', '/a/'].map(section)))).toEqual([['/a/', ['/a/c/']]]);
});

test('the site map shows every section once', () => {
	const shown = (trees: readonly SectionTree[]): string[] =>
		trees.flatMap(({ section: { path }, children }) => [path, ...shown(children)]);
	expect(shown(sectionTrees(sections)).toSorted()).toEqual(
		sections.map(({ path }) => path).toSorted(),
	);
});
