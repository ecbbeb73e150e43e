import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { searchCacheDir } from '../../src/build/index-built-site.ts';
import { collections } from '../../src/collections/portal/collections.ts';
import { readCollection } from '../../src/collections/reading/read.ts';
import { siteSettings as settings } from '../../src/collections/registers/site.ts';
import { sections } from '../../src/collections/sections/sections.ts';
import { today } from '../county/county.ts';
import { buildSite } from '../site/build-site.ts';
import { all, attribute, builtPages, linksIn, one, textOf } from '../site/built-pages.ts';
import type { SectionRecords } from '../../src/collections/declarations/section.ts';
import type { BuiltPage } from '../site/built-pages.ts';

// The county that this repository publishes. No record of it is named here, so that any county passes.
const root = join(import.meta.dirname, '../..');
const county = { CONTENT_DIR: join(root, 'content'), PUBLIC_DIR: join(root, 'public') };
const day = newestDay();
const folder = mkdtempSync(join(tmpdir(), 'gongkai-demonstration-'));
const dist = join(folder, 'dist');
let pages: ReadonlyMap<string, BuiltPage>;

beforeAll(async () => {
	await buildSite({ ...county, OUT_DIR: dist, TODAY: day });
	pages = new Map(builtPages(dist).map((page) => [page.path, page]));
	return () => {
		rmSync(folder, { recursive: true, force: true });
		rmSync(join(root, searchCacheDir(dist)), { recursive: true, force: true });
	};
}, 600_000);

test('the check finds no mistake in it', () => {
	const printed = execFileSync(process.execPath, ['scripts/check.ts'], {
		cwd: root,
		env: { ...process.env, ...county, TODAY: day },
		encoding: 'utf8',
	});
	expect(printed).toMatch(/已检查 \d+ 条，没有错误/);
});

test('each section of which there are records has a page, and no other one', () => {
	const wanted = sections.map(({ path, records }) => [path, records && hasRecords(records)]);
	const found = sections.map(({ path, records }) => [path, records && pages.has(path)]);
	expect(found).toEqual(wanted);
});

test('the home page and the page of each section bear the name of the county and one heading', () => {
	const name = nameOfSite();
	const paths = sections.flatMap(({ path }) => (pages.has(path) ? [path] : []));
	const shown = paths.map((path) => {
		const page = pages.get(path);
		return {
			path,
			headings: page && all(one(page.root, 'main'), 'h1').length,
			named: page && textOf(one(one(page.root, 'head'), 'title')).includes(name),
		};
	});
	expect(paths).toContain('/');
	expect(shown).toEqual(paths.map((path) => ({ path, headings: 1, named: true })));
});

test('a page of each section that lists documents is whole', () => {
	const opened = sections.flatMap(({ path, documents }) =>
		documents === undefined ? [] : (recordPage(path, documents) ?? []),
	);
	expect(
		opened.filter(({ root: page }) => {
			const heading = textOf(one(page, 'h1'));
			return heading === '' || !textOf(one(page, 'title')).startsWith(heading);
		}),
	).toEqual([]);
});

test('no link within the site is dead', () => {
	const dead = [...pages.values()].flatMap(({ path, root: page }) =>
		linksIn(page)
			.filter((href) => !leadsSomewhere(new URL(href, new URL(path, 'https://here.example'))))
			.map((href) => `${path} → ${href}`),
	);
	expect(dead).toEqual([]);
});

function hasRecords({ collection: name, fits = () => true }: SectionRecords): boolean {
	return collections
		.filter((each) => each.name === name)
		.flatMap((each) => readCollection(county.CONTENT_DIR, each).records)
		.some(({ data }) => fits(data as Record<string, unknown>));
}

/** The first page of a record that the section lists; `undefined` when it lists none. */
function recordPage(path: string, collection: string): BuiltPage | undefined {
	const [record] = collections
		.filter(({ name }) => name === collection)
		.flatMap((each) => readCollection(county.CONTENT_DIR, each).records);
	return record && pages.get(`${path}${record.id}/`);
}

/** True for addresses of other sites, for files of this site and for anchors in its pages. */
function leadsSomewhere({ host, protocol, pathname, hash }: URL): boolean {
	if (host !== 'here.example' || !protocol.startsWith('http')) return true;
	const path = decodeURIComponent(pathname);
	const page = pages.get(path);
	if (!page) return existsSync(join(dist, path)) && statSync(join(dist, path)).isFile();
	const id = decodeURIComponent(hash.slice(1));
	return (
		id === '' || all(page.root, '*', { id: true }).some((each) => attribute(each, 'id') === id)
	);
}

/** The newest day on which anything was published, but not before the day of the tests. */
function newestDay(): string {
	const days = collections.flatMap((each) =>
		readCollection(county.CONTENT_DIR, each).records.flatMap(({ data }) =>
			typeof data === 'object' && data !== null && 'publishedOn' in data
				? String(data.publishedOn).slice(0, 10)
				: [],
		),
	);
	return days.reduce((newest, one) => (one > newest ? one : newest), today);
}

function nameOfSite(): string {
	const [record] = readCollection(county.CONTENT_DIR, settings).records;
	return settings.schema.parse(record?.data).name;
}
