import { describe, expect, test } from 'vitest';
import { buildAnew } from './search-anew.ts';
import { openSearch, onSearchPage } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';
import type { Page } from 'playwright-core';

const openTab = await shareBrowser();
const lists = (tab: Page) =>
	tab.getByRole('navigation', { name: '按清单查找' }).getByRole('link').count();

describe('nothing found', () => {
	test('says what was tried, gives hints, and leads to a request', async () => {
		const { tab, toBe } = await openSearch(openTab, '/search/?q=zzzz');
		await toBe('empty');
		const help = tab.locator('#search-help');
		expect(await help.innerText()).toContain('按原文、拼音、拼音首字母，都没有找到“zzzz”。');
		expect(await help.getByRole('heading', { name: '标题相近的网页' }).isVisible()).toBe(false);
		expect(await lists(tab)).toBe(3);
		await help.getByRole('link', { name: '政府信息公开申请表' }).click();
		expect(await tab.locator('h1').innerText()).toContain('政府信息公开申请表');
		await tab.goBack();
		await toBe('empty');
		await help.getByRole('link', { name: '怎样申请公开' }).click();
		expect(await tab.locator('h1').innerText()).toBe('依申请公开');
	});

	test('because of a filter offers all that there is', async () => {
		const { tab, toBe, results } = await openSearch(openTab, '/search/?q=停车&year=1999');
		await toBe('empty');
		expect(await tab.locator('#search-status').innerText()).toBe('没有符合筛选条件的结果。');
		await tab.getByRole('link', { name: /^去掉筛选条件，看全部 \d+ 条结果$/ }).click();
		await toBe('done');
		expect((await results()).length).toBeGreaterThan(0);
	});
});

describe('an index that does not load', () => {
	test('is tried again by a button', async () => {
		const tab = await openTab();
		await tab.route('**/search/index.json', (route) => route.abort());
		const { toBe, results } = onSearchPage(tab);
		await tab.goto('/search/?q=停车');
		await toBe('error');
		expect(await lists(tab)).toBe(3);
		await tab.unroute('**/search/index.json');
		await tab.getByRole('button', { name: '重试' }).click();
		await toBe('done');
		expect((await results()).length).toBeGreaterThan(0);
		expect(await tab.getByRole('button', { name: '重试' }).isVisible()).toBe(false);
	});

	test('because the reader is offline says so, and is there again when the network is', async () => {
		const tab = await openTab();
		const { toBe } = onSearchPage(tab);
		await tab.goto('/search/');
		await tab.context().setOffline(true);
		await tab.locator('#search-query').fill('停车');
		await toBe('error');
		expect(await tab.locator('#search-status').innerText()).toContain('请检查网络后重试');
		await tab.context().setOffline(false);
		await tab.getByRole('button', { name: '重试' }).click();
		await toBe('done');
	});
});

describe('a tab that stays open while the site is built anew', () => {
	test('goes on searching', async () => {
		const { tab, find, results, toBe } = await openSearch(openTab, '/search/?q=停车');
		await toBe('done');
		await buildAnew(tab);
		const anew = tab.waitForResponse('**/search/index/anew/texts/**/*.pf_index');
		await find('养犬');
		await anew;
		expect((await results()).length).toBeGreaterThan(0);
	});

	test('goes on showing more', async () => {
		const { tab, toBe } = await openSearch(openTab, '/search/?q=管理');
		await toBe('done');
		const first = tab.locator('ol#search-results > li > a').first();
		const before = await first.innerText();
		await buildAnew(tab);
		await tab.getByRole('button', { name: '显示更多结果' }).click();
		await expect.poll(() => tab.locator('ol#search-results > li').count()).toBe(20);
		await toBe('done');
		expect(await first.innerText()).toBe(before);
	});

	test('goes on showing more that is asked for while the search is repeated', async () => {
		const { tab, toBe } = await openSearch(openTab, '/search/?q=管理');
		await tab.setViewportSize({ width: 320, height: 400 });
		await toBe('done');
		await buildAnew(tab);
		const released = Promise.withResolvers<void>();
		await tab.route('**/search/index.json', async (route) => {
			await released.promise;
			await route.fallback();
		});
		const repeated = tab.waitForRequest('**/search/index.json');
		const results = tab.locator('ol#search-results > li');
		await results.last().scrollIntoViewIfNeeded();
		await repeated;
		await tab.getByRole('button', { name: '显示更多结果' }).click();
		released.resolve();
		await toBe('done');
		expect(await results.count()).toBe(20);
	});

	test('says so when there is no index any more', async () => {
		const { tab, toBe } = await openSearch(openTab, '/search/?q=停车');
		await toBe('done');
		await tab.route('**/search/index**', (route) => route.fulfill({ status: 404 }));
		await tab.route('**/search/index/**', (route) => route.fulfill({ status: 404 }));
		await tab.locator('#search-query').fill('养犬');
		await toBe('error');
	});
});
