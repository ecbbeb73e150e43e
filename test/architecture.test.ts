import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../src/collections/read.ts';

const root = join(import.meta.dirname, '..');

/**
 * What each layer may import besides itself: folders of `src`, files at its root, packages. Read it top to bottom:
 * nothing depends on what stands below it.
 */
const mayImport: Record<string, readonly string[]> = {
	domain: [],
	interface: [],
	markdown: ['domain', 'satteri', 'hast', 'hast-util-sanitize', 'hast-util-to-html', 'node:url'],
	formats: ['domain', 'fflate', 'ical-generator', 'node:zlib'],
	audit: [
		'domain',
		'formats',
		'zod',
		'htmlparser2',
		'saxes',
		're2js',
		'cli-progress',
		'node:fs',
		'node:path',
		'node:zlib',
		'node:timers/promises',
		'node:worker_threads',
	],
	attachments: [
		'fflate',
		'saxes',
		'htmlparser2',
		'unpdf',
		'node:crypto',
		'node:fs',
		'node:path',
		'node:url',
		'node:worker_threads',
		'node:zlib',
	],
	collections: [
		'domain',
		'interface',
		'markdown',
		'attachments',
		'audit',
		'zod',
		'yaml',
		'csv-parse',
		'saxes',
		'pinyin-pro',
		'astro/loaders',
		'node:fs',
		'node:path',
		'node:crypto',
	],
	search: [
		'domain',
		'interface',
		'formats',
		'attachments',
		'link-files.ts',
		'pagefind',
		'cborg',
		'fflate',
		'htmlparser2',
		'opencc-js/t2cn',
		'pinyin-pro',
		'node:fs',
		'node:path',
		'node:os',
		'node:crypto',
		'node:zlib',
		'node:worker_threads',
	],
	update: ['node:child_process'],
	build: [
		'domain',
		'attachments',
		'collections',
		'search',
		'link-files.ts',
		'environment.ts',
		'astro',
		'csv-parse',
		'node:fs',
		'node:os',
		'node:path',
		'node:crypto',
		'node:child_process',
		'node:events',
		'node:timers',
	],
	bench: [
		'domain',
		'audit',
		'collections',
		'search',
		'build',
		'import',
		'yaml',
		'sirv',
		'playwright-core',
		'@sparticuz/chromium',
		'axe-core',
		'node:fs',
		'node:module',
		'node:path',
		'node:os',
		'node:http',
		'node:net',
		'node:zlib',
		'node:crypto',
		'node:child_process',
		'node:events',
		'node:timers',
	],
	import: [
		'domain',
		'formats',
		'markdown',
		'collections',
		'zod',
		'yaml',
		'csv-parse',
		'cli-progress',
		'satteri',
		'unified',
		'rehype-parse',
		'remark-gfm',
		'remark-stringify',
		'hast',
		'mdast',
		'node:fs',
		'node:path',
		'node:stream',
		'node:util',
		'node:zlib',
	],
	queries: [
		'hast',
		'domain',
		'interface',
		'markdown',
		'formats',
		'audit',
		'collections',
		'search',
		'layouts',
		'site.ts',
		'today.ts',
		'environment.ts',
		'astro:content',
		'node:path',
	],
	design: ['domain', 'audit'],
	components: ['domain', 'interface', 'design', 'audit', 'collections', 'queries'],
	layouts: [
		'domain',
		'interface',
		'design',
		'audit',
		'collections',
		'queries',
		'components',
		'styles',
		'site.ts',
		'today.ts',
	],
	pages: [
		'domain',
		'interface',
		'design',
		'audit',
		'collections',
		'queries',
		'formats',
		'components',
		'layouts',
		'search',
		'site.ts',
		'today.ts',
		'astro',
		'astro:content',
	],
};

/** Files that read the machine's files, besides whole layers whose work that is. */
const readers = [
	'attachments/inspection-cache.ts',
	'attachments/publish-attachments.ts',
	'audit/folder-source.ts',
	'audit/command/report-files.ts',
	'collections/read.ts',
	'collections/check.ts',
	'collections/create.ts',
	'collections/list-folder.ts',
	'search/attachments/open-attachments.ts',
	'search/indexing/collect-pages.ts',
	'search/indexing/index-site.ts',
	'search/indexing/scratch.ts',
	'search/indexing/text-part.ts',
	'search/synonyms/national.ts',
];

const sources = filesBelow(join(root, 'src'))
	.filter((file) => /\.(ts|astro)$/.test(file))
	.map((file) => ({ file, text: readFileSync(join(root, 'src', file), 'utf8') }));

const layered = sources.filter(({ file }) => file.includes('/'));

test.each(Object.keys(mayImport))('%s imports only what stands above it', (layer) => {
	const strangers = layered
		.filter(({ file }) => file.startsWith(`${layer}/`))
		.flatMap(({ file, text }) =>
			importsOf(text)
				.map((specifier) => targetOf(specifier, file))
				.filter((target) => target !== layer && !isAllowed(target, mayImport[layer] ?? []))
				.map((target) => `${file} → ${target}`),
		);
	expect(strangers).toEqual([]);
});

test('every folder of src stands in the table', () => {
	const folders = new Set(layered.map(({ file }) => file.split('/')[0]));
	expect([...folders].sort()).toEqual(Object.keys(mayImport).sort());
});

test('the clock is read in one place, for locks, and in browser scripts that bring a page up to date', () => {
	const clocks = sources
		.filter(({ text }) => /new Date\(\)|Date\.now\(/.test(text))
		.map(({ file }) => file);
	expect(clocks.sort()).toEqual([
		'build/lock.ts',
		'components/validity-today.ts',
		'search/search-page.ts',
		'today.ts',
	]);
});

test('files are read only where that is the work', () => {
	const found = layered
		.filter(({ file }) => !/^(?:import|bench|build)\//.test(file))
		.filter(({ text }) => importsOf(text).includes('node:fs'))
		.map(({ file }) => file);
	expect(found.sort()).toEqual(readers.toSorted());
});

test('what runs in browsers asks for nothing that phones of 2021 lack', () => {
	const newer =
		/\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|at|union|intersection|difference)\(|groupBy\(|structuredClone|fromAsync|withResolvers|Object\.hasOwn|\(\?<[=!]/;
	const inBrowsers = sources.filter(({ file }) =>
		/^(?:search\/(?:finding|sites|text|texts|understanding)\/|search\/[^/]+\.ts$|components\/[^/]+\.ts$)/.test(
			file,
		),
	);
	expect(inBrowsers.length).toBeGreaterThan(30);
	expect(inBrowsers.filter(({ text }) => newer.test(text)).map(({ file }) => file)).toEqual([]);
});

test('scripts are short and never reach into pages', () => {
	const scripts = filesBelow(join(root, 'scripts')).filter((file) => file.endsWith('.ts'));
	for (const file of scripts) {
		const text = readFileSync(join(root, 'scripts', file), 'utf8');
		expect(
			importsOf(text).filter((specifier) => /\/(queries|pages|layouts)\//.test(specifier)),
		).toEqual([]);
	}
	expect(scripts).toContain('check.ts');
});

function importsOf(text: string): string[] {
	return [
		...text.matchAll(/^\s*(?:import|export)\b[^'"]*?\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'/gm),
	].flatMap(([, from, bare]) => from ?? bare ?? []);
}

/** `../domain/topics.ts` seen from `pages/index.astro` → `domain`; `../site.ts` → `site.ts`; packages stand for themselves. */
function targetOf(specifier: string, file: string): string {
	if (!specifier.startsWith('.')) return specifier;
	const path = posix.join(posix.dirname(file), specifier);
	return path.split('/')[0] ?? path;
}

function isAllowed(target: string, allowed: readonly string[]): boolean {
	return allowed.some((entry) => target === entry || target.startsWith(`${entry}/`));
}
