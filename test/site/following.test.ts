import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { all, attribute, builtPages, linksIn, one, pagesBreaking, textOf } from './built-pages.ts';
import { shareBrowser } from './shared-browser.ts';
import { today } from '../county/county.ts';
import { catalogueFaults } from '../formats/valid-catalogue.ts';
import { atomFaults, jsonFeedFile } from '../formats/feeds/valid-feed.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { addDays } from '../../src/domain/dates/calendar-date.ts';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';

const openTab = await shareBrowser();
const dist = inject('dist');
const pages = builtPages(dist);
const files = filesBelow(dist);
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const site = 'https://www.qinghe.example/';
const pageAt = (path: string) =>
	pages.find((page) => page.path === path) ?? expect.fail(`There is no page ${path}`);
/** The file at an address of the site. */
const fileAt = (address: string) =>
	decodeURIComponent(address.replace(site, '').replace(/^\//, ''));

const atoms = files.filter((file) => file.endsWith('.atom'));
const jsonFeeds = files.filter((file) => file.endsWith('feed.json'));

test('every feed is valid, in both formats, and both tell the same', async () => {
	expect(atoms.length).toBeGreaterThan(40);
	const contents = new Map(atoms.map((file) => [file, read(file)]));
	expect(
		await atomFaults([...contents].map(([fileName, text]) => ({ fileName, contents: text }))),
	).toEqual([]);
	expect(jsonFeeds.map((file) => file.replace(/json$/, 'atom')).sort()).toEqual(atoms.toSorted());
	for (const file of jsonFeeds) {
		const { items } = jsonFeedFile.parse(JSON.parse(read(file)));
		const text = contents.get(file.replace(/json$/, 'atom')) ?? '';
		const ids = [...text.matchAll(/<entry><id>(.*?)<\/id>/g)].map(([, id]) => id);
		expect(items.map(({ id }) => id)).toEqual(ids);
		expect(items.length).toBeLessThanOrEqual(50);
	}
});

test('every entry leads to a page, and every feed to its own page, which leads back', () => {
	const paths = new Set(pages.map(({ path }) => path));
	for (const file of jsonFeeds) {
		const feed = jsonFeedFile.parse(JSON.parse(read(file)));
		for (const { url } of feed.items) expect(paths).toContain(`/${fileAt(url)}`);
		expect(fileAt(feed.feed_url)).toBe(file);
		const page = pageAt(`/${fileAt(feed.home_page_url)}`);
		const alternates = all(page.root, 'link', { rel: 'alternate' }).map((link) =>
			fileAt(attribute(link, 'href') ?? ''),
		);
		expect(alternates).toEqual([file.replace(/json$/, 'atom'), file]);
		expect(linksIn(page.root).map(fileAt)).toEqual(expect.arrayContaining(alternates));
	}
});

test('no feed names a party of an administrative decision', () => {
	const parties = files
		.filter((file) => /^enforcement\/(?:penalty|licence)-decisions\/.*\.json$/.test(file))
		.filter((file) => !file.endsWith('feed.json'))
		.flatMap((file) => (JSON.parse(read(file)) as { rows: string[][] }).rows.map(([name]) => name));
	expect(parties.length).toBeGreaterThan(5);
	const all = atoms.map(read).join('');
	// A masked name may be that of another person in the title of a published document.
	const whole = parties.filter((name) => name && !name.includes('某'));
	expect(whole.filter((name) => name && all.includes(name))).toEqual([]);
});

test('every page offers the search of the site, and its own way from the home page', () => {
	expect(
		pagesBreaking(pages, ({ root, path }) => {
			const search = one(root, 'link', { rel: 'search' });
			const lists = all(root, 'script', { type: 'application/ld+json' })
				.flatMap(({ children }) => children)
				.map((text) => JSON.parse(text.type === 'text' ? text.value : '') as JsonLd)
				.filter((data) => data['@type'] === 'BreadcrumbList');
			const shown = all(root, 'nav', { class: 'breadcrumbs' }).flatMap((nav) => linksIn(nav));
			const told = (lists[0]?.itemListElement ?? []).map(({ item }) => item.replace(site, '/'));
			return (
				attribute(search, 'href') === '/opensearch.xml' &&
				(path === '/' ? lists.length === 0 : told.slice(0, -1).join() === shown.join())
			);
		}),
	).toEqual([]);
	expect(read('opensearch.xml')).toContain(`template="${site}search/?q={searchTerms}"`);
});

interface JsonLd {
	'@type': string;
	itemListElement?: { item: string }[];
}

test('the catalogue has what DCAT 3 demands, and every file of it is there', async () => {
	const written = read('data.json');
	expect(await catalogueFaults(written)).toEqual([]);
	const named = [...written.matchAll(/"dcat:downloadURL":\{"@id":"(.*?)"\}/g)].map(
		([, address = '']) => fileAt(address),
	);
	expect(named.length).toBeGreaterThan(100);
	expect(named.filter((file) => !files.includes(file))).toEqual([]);
	expect(new Set(named).size).toBe(named.length);
	const tables = files.filter(
		(file) => file.endsWith('.csv') && !/^files\/|^audit\/verdicts/.test(file),
	);
	const others = tables.filter((file) => !named.includes(file));
	expect(others.every((file) => file.startsWith('rule-of-law/ledger/'))).toBe(true);
	expect(textOf(one(pageAt('/data/').root, 'main'))).toMatch(/使用许可\s*未声明/);
});

test('every file of data says its columns as the description of its fields does', () => {
	const sets = files.filter((file) => file.startsWith('data/fields/'));
	const described = new Map(
		sets.map((file) => [
			`${site}${file}`,
			(JSON.parse(read(file)) as { columns: { titles: string }[] }).columns.map(
				({ titles }) => titles,
			),
		]),
	);
	const data = files
		.filter((file) => file.endsWith('.json'))
		.map((file) => JSON.parse(read(file)) as { fields?: string; columns?: string[] })
		.filter(({ fields }) => typeof fields === 'string');
	expect(data.length).toBeGreaterThan(60);
	for (const { fields = '', columns } of data) expect(columns).toEqual(described.get(fields));
});

test('what is to come is said to have happened from its day on, and not before', async () => {
	const [{ day, item } = expect.fail('Nothing is to come')] = comingItems();
	const labelOn = async (read: CalendarDate) => {
		const tab = await openTab();
		await tab.clock.setFixedTime(new Date(`${read}T08:00:00+08:00`));
		await tab.goto('/updates/');
		const badge = tab.locator(`li:has(> a[href="${item}"]) .badge[data-dated]`).first();
		return badge.textContent();
	};
	expect((await labelOn(today))?.trim()).toMatch(/^将|（最后一天）$/);
	expect((await labelOn(addDays(day, 1)))?.trim()).not.toMatch(/^将|（最后一天）$/);
});

function comingItems(): { day: CalendarDate; item: string }[] {
	const [section] = all(pageAt('/updates/').root, 'section', { 'aria-labelledby': 'coming' });
	const days = section ? all(section, 'time').map((time) => attribute(time, 'datetime')) : [];
	const items = section ? linksIn(section) : [];
	return items.slice(0, 1).map((item) => ({ day: (days[0] ?? '') as CalendarDate, item }));
}

test.each(['订阅', 'RSS', '怎么订阅', '最近更新'])(
	'the search finds the changes by %s',
	async (query) => {
		const tab = await openTab();
		await tab.goto(`/search/?q=${encodeURIComponent(query)}`);
		await tab.locator('#search-status[data-state="done"]').waitFor();
		const hits = await tab
			.locator('#search-results > li a[href]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(hits.slice(0, 3).map((href) => href.replace(/[?#].*/, ''))).toContain('/updates/');
	},
);
