import { describe, expect, test } from 'vitest';
import { searchAnswers } from './search-answers.ts';
import { onSearchPage } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();
const tab = await openTab();

describe('a list that is named stands first', () => {
	test.each([
		['权责清单', '/lists/powers/'],
		['行政许可事项清单', '/lists/licences/'],
		['行政许可清单', '/lists/licences/'],
		['网站地图', '/sitemap/'],
		['规范性文件', '/normative-documents/'],
		['规范性文件清理目录', '/normative-documents/clean-up/'],
		['法治政府年度报告公开情况', '/rule-of-law/reports/matrix/'],
		['公开义务一览表', '/audit/matrix/'],
		['民政局的公开义务', '/audit/agencies/civil-affairs-bureau/'],
		['意见征集', '/consultations/'],
	])('%s', async (query, address) => {
		expect((await firstResults(query))[0]?.address).toBe(address);
	});
});

describe('one that is named in part, or by its purpose, stands among the first page of results', () => {
	test.each([
		['法治政府报告矩阵', '/rule-of-law/reports/matrix/'],
		['公开目录', '/disclosure/information/'],
		['政府信息公开目录', '/disclosure/information/'],
		['执法人员名单', '/enforcement/officers/'],
		['收费目录', '/lists/fees/'],
	])('%s', async (query, address) => {
		const addresses = (await firstResults(query)).map((result) => result.address);
		expect(addresses.slice(3)).toContain(address);
	});
});

test('an item that was cancelled says so, and stands behind the current list', async () => {
	const found = await firstResults('婚姻状况证明');
	expect(found[0]?.address).toBe('/lists/proofs/2026-03-01/');
	const row = found.findIndex(({ address }) => address.startsWith('/lists/proofs/2025-03-01/#'));
	expect(row).toBeGreaterThan(0);
	expect(await tab.locator('#search-results > li').nth(row).innerText()).toContain('已取消');
});

/** Every fourth of the queries of citizens. */
const ordinary = Object.values(searchAnswers)
	.flat()
	.filter((_, place) => place % 4 === 0);

test('there are enough of them', () => {
	expect(ordinary.length).toBeGreaterThanOrEqual(20);
});

test.each(ordinary)('no list crowds out what “%s” asks for', async (query) => {
	const results = await firstResults(query);
	const lists = results.slice(0, 3).filter(({ isList }) => isList);
	expect(lists.filter(({ title }) => !title.includes(query))).toEqual([]);
});

async function firstResults(query: string) {
	await tab.goto(`/search/?q=${encodeURIComponent(query)}`);
	await onSearchPage(tab).toBe('done');
	return tab.locator('ol#search-results > li').evaluateAll((results) =>
		results.map((result) => ({
			address: decodeURIComponent(result.querySelector('a')?.getAttribute('href') ?? ''),
			title: result.querySelector('a')?.textContent ?? '',
			isList: result.querySelector('.document-list-facts')?.textContent === '栏目和清单',
		})),
	);
}
