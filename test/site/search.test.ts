import { describe, expect, test } from 'vitest';
import { isReserved } from '../../src/collections/sections/addresses.ts';
import { collections } from '../../src/collections/portal/collections.ts';
import { sections } from '../../src/collections/sections/sections.ts';
import { county, recordWhere } from '../county/records.ts';
import { onSearchPage, openSearch } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';
import type { Collection } from '../../src/collections/declarations/collection.ts';

const openTab = await shareBrowser();
const { normativeDocuments, interpretations, agencies } = county;

const parking = recordWhere(normativeDocuments, ({ data }) => data.title.includes('停车管理办法'));
const explained = recordWhere(
	interpretations,
	({ data }) => data.interprets?.includes(parking.id) ?? false,
);

describe('finding', () => {
	test.each([
		['a word of the title', '停车', parking.href],
		['a title', parking.data.title, parking.href],
		['a document number', parking.data.documentNumber?.[0] ?? '', parking.href],
		['an index number', parking.data.indexNumber ?? '', parking.href],
		[
			'the name of an agency',
			'住房和城乡建设局',
			recordWhere(agencies, ({ data }) => data.name.includes('住房')).href,
		],
		['a hand-made page', '依申请公开', '/disclosure/request/'],
	])('by %s', async (_, query, expected) => {
		const search = await openSearch(openTab);
		await search.find(query);
		expect((await search.results()).slice(0, 10)).toContain(expected);
		search.expectQuiet();
	});

	test('gives documents, agencies and pages first, of lists few, and none of their divisions', async () => {
		const search = await openSearch(openTab, '/search/?q=文件');
		await search.toBe('done');
		const results = await search.results();
		expect(results.length).toBeGreaterThan(10);
		expect(results.slice(0, 10).filter(isList)).toEqual([]);
		const lists = sections.map(({ path }) => path);
		expect(results.filter((href) => isList(href) && !lists.includes(href))).toEqual([]);
	});

	test('says how many there are', async () => {
		const search = await openSearch(openTab, '/search/?q=停车');
		await search.toBe('done');
		const { length } = await search.results();
		expect(await search.tab.locator('#search-status').innerText()).toBe(`找到 ${length} 条结果。`);
	});

	test('says so when there is nothing, and offers the lists', async () => {
		const search = await openSearch(openTab, '/search/?q=zzzz');
		await search.toBe('empty');
		expect(await search.results()).toEqual([]);
		expect(
			await search.tab.getByRole('navigation', { name: '按清单查找' }).getByRole('link').count(),
		).toBe(3);
	});

	test('from any page: Enter in its header', async () => {
		const tab = await openTab();
		await tab.goto(parking.href);
		await tab.getByRole('banner').getByRole('searchbox').fill('停车');
		await tab.keyboard.press('Enter');
		await onSearchPage(tab).toBe('done');
		expect(await onSearchPage(tab).results()).toContain(explained.href);
	});
});

/** A section's list of documents, or one of its pages and divisions. */
function isList(href: string): boolean {
	return sections.some(
		({ path, documents }) =>
			documents !== undefined &&
			href.startsWith(path) &&
			(href === path || isReserved(collectionNamed(documents), href.slice(path.length))),
	);
}

function collectionNamed(name: string): Collection {
	return recordWhere(collections, (collection) => collection.name === name);
}
