import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../src/collections/reading/read.ts';

const root = join(import.meta.dirname, '..');

/**
 * The layers of `src`, the lowest first, with the packages that each may use. A layer may import itself, the layers
 * above it in this list and its packages.
 */
const layers: readonly (readonly [layer: string, ...packages: readonly string[]])[] = [
	['domain'],
	['interface'],
	['presentation'],
	[
		'markdown',
		...['unified', 'remark-parse', 'remark-gfm', 'remark-mdx', 'vfile', 'vfile-message'],
		...['micromark-core-commonmark', 'micromark-util-types', 'mdast', 'mdast-util-to-hast'],
		...['mdast-util-to-string', 'hast', 'hast-util-raw', 'hast-util-sanitize'],
		...['hast-util-to-html', 'unist-util-remove-position'],
	],
	['formats', 'htmlparser2', 'ical-generator', 'node:zlib'],
	[
		'audit',
		...['zod', 'htmlparser2', 'saxes', 're2js', 'cli-progress'],
		...['node:fs', 'node:path', 'node:zlib', 'node:timers/promises', 'node:worker_threads'],
	],
	['design'],
	['digest-cache.ts', 'node:crypto', 'node:fs', 'node:path', 'node:zlib'],
	['kept-trees.ts', 'node:fs', 'node:path', 'mdast'],
	[
		'attachments',
		...['fflate', 'saxes', 'htmlparser2', 'unpdf'],
		...['node:crypto', 'node:fs', 'node:path', 'node:url', 'node:worker_threads', 'node:zlib'],
	],
	[
		'collections',
		...['zod', 'yaml', 'csv-parse', 'saxes', 'pinyin-pro', 'astro/loaders'],
		...['node:fs', 'node:path', 'node:crypto'],
	],
	['handbook', 'zod', 'yaml', 'node:fs', 'node:path'],
	['path-problem.ts', 'node:fs', 'node:path'],
	['link-files.ts', 'node:fs', 'node:path'],
	['environment.ts', 'node:path'],
	['today.ts'],
	['site.ts'],
	[
		'search',
		...['pagefind', 'cborg', 'fflate', 'htmlparser2', 'opencc-js/t2cn', 'pinyin-pro'],
		...['node:fs', 'node:path', 'node:os', 'node:crypto', 'node:zlib', 'node:worker_threads'],
	],
	['update', 'node:child_process', 'node:fs', 'node:os', 'node:path'],
	[
		'import',
		...['zod', 'yaml', 'csv-parse', 'cli-progress', 'unified', 'rehype-parse'],
		...['remark-gfm', 'remark-stringify', 'hast', 'mdast', 'mammoth', '@xmldom/xmldom'],
		...['node:fs', 'node:path', 'node:os', 'node:stream', 'node:util', 'node:zlib', 'node:crypto'],
	],
	[
		'build',
		...['astro', 'csv-parse', 'cli-progress', 'node:fs', 'node:os', 'node:path', 'node:crypto'],
		...['node:child_process', 'node:events', 'node:timers', 'node:util', 'node:zlib'],
	],
	[
		'bench',
		...['yaml', 'sirv', 'playwright-core', '@sparticuz/chromium', 'axe-core', 'node:fs'],
		...['node:module', 'node:path', 'node:os', 'node:http', 'node:net', 'node:zlib'],
		...['node:crypto', 'node:child_process', 'node:events', 'node:timers'],
	],
	['content.config.ts', 'astro:content'],
	['queries', 'hast', 'astro:content', 'node:path'],
	['components'],
	['styles'],
	['layouts'],
	['pages', 'astro', 'astro:content'],
	['middleware.ts', 'astro:middleware'],
];

/** Files that may read the disk, besides whole layers whose task that is. */
const readers = [
	'attachments/publish-attachments.ts',
	'audit/reading/folder-source.ts',
	'audit/command/report-files.ts',
	'collections/checking/corrections/apply-corrections.ts',
	'collections/checking/endings/apply-endings.ts',
	'collections/document-kinds.ts',
	'collections/reading/read.ts',
	'collections/checking/check.ts',
	'collections/creating/county/create-county.ts',
	'collections/creating/create-table.ts',
	'collections/creating/create.ts',
	'collections/reading/list-folder.ts',
	'handbook/files.ts',
	'search/indexing/open-attachments.ts',
	'search/indexing/collect-pages.ts',
	'search/indexing/index-site.ts',
	'search/indexing/scratch.ts',
	'search/indexing/text-part.ts',
	'search/synonyms/national.ts',
	'update/merge-text.ts',
];

const sources = filesBelow(join(root, 'src'))
	.filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.d.ts'))
	.map((file) => ({ file, text: readFileSync(join(root, 'src', file), 'utf8') }));

const layered = sources.filter(({ file }) => file.includes('/'));

test.each(layers.map(([layer, ...packages], place) => ({ layer, packages, place })))(
	'$layer imports nothing from a layer below it',
	({ layer, packages, place }) => {
		const allowed = [...layers.slice(0, place).map(([above]) => above), ...packages];
		const strangers = sources
			.filter(({ file }) => layerOf(file) === layer)
			.flatMap(({ file, text }) =>
				importsOf(text)
					.map((specifier) => targetOf(specifier, file))
					.filter((target) => target !== layer && !isAllowed(target, allowed))
					.map((target) => `${file} → ${target}`),
			);
		expect(strangers).toEqual([]);
	},
);

test('every folder and file of src has its line', () => {
	const found = new Set(sources.map(({ file }) => layerOf(file)));
	const known = layers.map(([layer]) => layer).filter((layer) => layer !== 'styles');
	expect([...found].sort()).toEqual([...new Set(known)].filter((one) => found.has(one)).sort());
});

test('one file of the queries knows Astro, the environment and the clock', () => {
	const outer = ['astro:content', 'environment.ts', 'site.ts', 'today.ts'];
	const found = sources
		.filter(({ file }) => file.startsWith('queries/'))
		.filter(({ file, text }) =>
			importsOf(text).some((specifier) => outer.includes(targetOf(specifier, file))),
		)
		.map(({ file }) => file);
	expect(found).toEqual(['queries/records/portal.ts']);
});

test('components and layouts import only types from the queries', () => {
	const found = sources
		.filter(({ file }) => /^(?:components|layouts)\//.test(file))
		.filter(({ text }) => /^import (?!type )[^;]*queries\//m.test(text))
		.map(({ file }) => file);
	expect(found).toEqual([]);
});

test('only one file, locks, and browser scripts that update a page read the clock', () => {
	const clocks = sources
		.filter(({ text }) => /new Date\(\)|Date\.now\(/.test(text))
		.map(({ file }) => file);
	expect(clocks.sort()).toEqual([
		'build/lock.ts',
		'components/frame/dated.ts',
		'search/search-page.ts',
		'today.ts',
	]);
});

test('only the files that are listed here read files', () => {
	const found = layered
		.filter(({ file }) => !/^(?:import|bench|build)\//.test(file))
		.filter(({ text }) => importsOf(text).includes('node:fs'))
		.map(({ file }) => file);
	expect(found.sort()).toEqual(readers.toSorted());
});

test('browser scripts use nothing that phones of 2021 lack', () => {
	const newer =
		/\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|at|union|intersection|difference)\(|groupBy\(|structuredClone|fromAsync|withResolvers|Object\.hasOwn|\(\?<[=!]/;
	const inBrowsers = sources.filter(({ file }) =>
		/^(?:search\/(?:finding|index|sites|text|texts|understanding)\/|search\/[^/]+\.ts$|components\/[^/]+\/[^/]+\.ts$)/.test(
			file,
		),
	);
	expect(inBrowsers.length).toBeGreaterThan(30);
	const imported = new Map(sources.map(({ file, text }) => [file, filesImported(file, text)]));
	const numbers = sources
		.filter(({ file }) => file.startsWith('domain/numbers/'))
		.filter(({ file }) => inBrowsers.some((script) => reaches(imported, script.file, file)));
	expect(numbers.map(({ file }) => file)).toContain('domain/numbers/number-typing.ts');
	expect(
		[...inBrowsers, ...numbers].filter(({ text }) => newer.test(text)).map(({ file }) => file),
	).toEqual([]);
});

test('no files import one another in a circle, not even for types', () => {
	const imported = new Map(sources.map(({ file, text }) => [file, filesImported(file, text)]));
	const inCircles = [...imported.keys()].filter((file) => reaches(imported, file, file));
	expect(inCircles).toEqual([]);
});

test('no folders import one another in a circle: a folder and each folder in it stand for themselves', () => {
	const imported = new Map<string, string[]>();
	for (const { file, text } of sources) {
		const folder = folderOf(file);
		const targets = filesImported(file, text).map(folderOf);
		imported.set(folder, [
			...(imported.get(folder) ?? []),
			...targets.filter((target) => target !== folder),
		]);
	}
	const inCircles = [...imported.keys()].filter((folder) => reaches(imported, folder, folder));
	expect(imported.size).toBeGreaterThan(80);
	expect(inCircles).toEqual([]);
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

/** The files that a file imports, below `src`. */
function filesImported(file: string, text: string): string[] {
	return importsOf(text)
		.filter((specifier) => specifier.startsWith('.'))
		.map((specifier) => posix.join(posix.dirname(file), specifier));
}

/** The folder that a file stands in, without the folders around it; a file at the root of `src` stands for itself. */
function folderOf(file: string): string {
	return file.includes('/') ? posix.dirname(file) : file;
}

/** The folder of `src` that a file stands in, or the file itself at its root. */
function layerOf(file: string): string {
	return file.split('/')[0] ?? file;
}

/** `../domain/topics.ts` seen from `pages/index.astro` → `domain`; `../site.ts` → `site.ts`; packages stand for themselves. */
function targetOf(specifier: string, file: string): string {
	if (!specifier.startsWith('.')) return specifier;
	const path = posix.join(posix.dirname(file), specifier);
	return path.split('/')[0] ?? path;
}

/** True if following the imports of `start` leads to `goal`, in one step or more. */
function reaches(
	imported: ReadonlyMap<string, readonly string[]>,
	start: string,
	goal: string,
): boolean {
	const seen = new Set<string>();
	const waiting = [...(imported.get(start) ?? [])];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (file === goal) return true;
		if (seen.has(file)) continue;
		seen.add(file);
		waiting.push(...(imported.get(file) ?? []));
	}
	return false;
}

function isAllowed(target: string, allowed: readonly string[]): boolean {
	return allowed.some((entry) => target === entry || target.startsWith(`${entry}/`));
}

test('every folder opens with a README, short enough to be read', () => {
	const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	const unread = folders.filter((folder) => {
		// Astro makes a page of every other Markdown file among the routes.
		const file = join(root, 'src', folder, folder === 'pages' ? '_README.md' : 'README.md');
		return !existsSync(file) || readFileSync(file, 'utf8').split('\n').length > 80;
	});
	expect(unread).toEqual([]);
});

test('everything but the measurements works without the packages for development', () => {
	const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		devDependencies: Record<string, string>;
	};
	const nameOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
	const wrong = sources
		.filter(({ file }) => !file.startsWith('bench/'))
		.flatMap(({ file, text }) =>
			[...text.matchAll(/^(?:import|export)(?! type )[^;]*?'([^'.][^']*)';$/gm)]
				.filter(([, specifier = '']) => nameOf(specifier) in devDependencies)
				.map(([, specifier]) => `${file} → ${specifier}`),
		);
	expect(wrong).toEqual([]);
});
