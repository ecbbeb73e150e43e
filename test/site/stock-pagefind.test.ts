import { afterAll, describe, expect, inject, test } from 'vitest';
import { all, attribute, builtPages, one, textOf } from './built-pages.ts';
import { county, recordWhere } from '../county/records.ts';
import { shareBrowser } from './shared-browser.ts';
import { indexWithStockPagefind, stockFilters, stockSearch } from './stock-pagefind.ts';
import type { BuiltPage } from './built-pages.ts';
import type { StockFilters } from './stock-pagefind.ts';

const openTab = await shareBrowser();
const dist = inject('dist');
const indexed = builtPages(dist).filter(
	({ root }) => all(root, 'main', { 'data-pagefind-body': true }).length > 0,
);
const chinese = indexed.filter(({ root }) => attribute(one(root, 'html'), 'lang') === 'zh-CN');
const index = await indexWithStockPagefind(dist);
afterAll(() => index.close());
const tab = await openTab();
await tab.goto(index.address);
await tab.waitForFunction('globalThis.pagefind');

test('every page that the portal’s own search finds is indexed, and no other', () => {
	expect(indexed.length).toBeGreaterThan(200);
	expect(index.report).toContain(`Indexed ${indexed.length} pages\n`);
});

test('a document is found by its title, with its facts', async () => {
	const { href, data } = recordWhere(
		county.normativeDocuments,
		({ data }) => data.documentNumber !== undefined,
	);
	const found = await stockSearch(tab, `"${data.title}"`);
	expect(found.find(({ url }) => url === href)?.meta).toMatchObject({
		title: data.title,
		number: data.documentNumber?.[0],
	});
});

describe('rows of tables', () => {
	const table = recordWhere(
		chinese,
		(page) => page.path.startsWith('/lists/powers/') && rowsOf(page).length > 3,
	);
	const rows = rowsOf(table);

	test('all say what they are called', () => {
		expect(rows.length).toBeGreaterThan(3);
		for (const page of indexed)
			for (const { anchor, title } of rowsOf(page))
				expect(title, `${page.path}#${anchor}`).toBeTruthy();
	});

	test.each(rows.slice(0, 3))(
		'are results within their page: $title',
		async ({ anchor, title }) => {
			const found = await stockSearch(tab, title);
			expect(found.find(({ url }) => url === table.path)?.sub_results).toContainEqual(
				expect.objectContaining({ url: `${table.path}#${anchor}`, title }),
			);
		},
	);
});

test('filters count the pages that their marks name', async () => {
	const filters = await stockFilters(tab);
	expect(Object.keys(filters)).toEqual(
		expect.arrayContaining(['section', 'year', 'issuer', 'topic']),
	);
	expect(filters).toEqual(filtersOf(chinese));
});

/** The rows that are found; those that a current version repeats are not. */
function rowsOf({ root }: BuiltPage) {
	return all(root, 'tr', { id: true })
		.filter((row) => attribute(row, 'data-pagefind-ignore') === undefined)
		.map((row) => ({
			anchor: attribute(row, 'id') ?? '',
			title: attribute(row, 'data-pagefind-title') ?? '',
		}));
}

/** What the marks of the pages say. */
function filtersOf(pages: readonly BuiltPage[]): StockFilters {
	const counts: StockFilters = {};
	for (const { root } of pages)
		for (const mark of all(root, 'span', { 'data-pagefind-filter': true })) {
			const values = (counts[attribute(mark, 'data-pagefind-filter') ?? ''] ??= {});
			const value = textOf(mark);
			values[value] = (values[value] ?? 0) + 1;
		}
	return counts;
}
