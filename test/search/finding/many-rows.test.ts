import { expect, test } from 'vitest';
import { indexedSite } from './indexed-site.ts';
import { penaltiesPage } from './table-site.ts';
import { find } from '../../../src/search/finding/find.ts';

const rows = (from: number, count: number) =>
	Array.from({ length: count }, (_, place): [number, string, string] => [
		from + place,
		`丁${from + place}商行`,
		'无证经营',
	]);
const pages = [1, 2, 3, 4, 5, 6, 7].map((page): [string, string] => [
	`b/${page}/index.html`,
	penaltiesPage([[1000 + page, `戊${page}酒家`, '占道摆摊']]),
]);
const { index, indexed, fetched } = await indexedSite({
	'a/index.html': penaltiesPage(rows(1, 100)),
	...Object.fromEntries(pages),
});
const addresses = async (query: string) =>
	(await find(index, query)).hits.map(({ record }) => record.address);

test('no row is loaded before one is found', async () => {
	expect(indexed).toMatchObject({ pages: 8, rows: 107 });
	expect(index.records).toHaveLength(8);
	expect(fetched.filter((file) => /\/(calls|texts)\//.test(file))).toEqual([]);
});

test('of very many rows some are shown, and the page for the others', async () => {
	const found = await addresses('商行');
	expect(found.filter((address) => address.startsWith('/a/#row-'))).toHaveLength(20);
	expect(found).toContain('/a/');
	expect(found).toHaveLength(21);
});

test('a row among many is found alone by its name and by its number', async () => {
	expect(await addresses('丁57商行')).toEqual(['/a/#row-57']);
	expect(await addresses('青市监罚〔2026〕57号')).toEqual(['/a/#row-57']);
});

test('rows of very many pages: some are shown as rows, the others as their pages', async () => {
	const found = await addresses('占道摆摊');
	expect(found.filter((address) => address.includes('#'))).toHaveLength(5);
	expect(found.filter((address) => !address.includes('#'))).toHaveLength(2);
});
