import { describe, expect, test } from 'vitest';
import { openSearch } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();

describe('the back button', () => {
	test('leads from search to search, not from letter to letter', async () => {
		const { tab, find, toBe, asked } = await openSearch(openTab, '/');
		await tab.goto('/search/');
		await find('停');
		await find('停车');
		await tab.keyboard.press('Enter');
		await find('养');
		await find('养犬');
		await tab.goBack();
		await expect.poll(asked).toEqual({ q: '停车' });
		await toBe('done');
		expect(await tab.locator('#search-query').inputValue()).toBe('停车');
		await tab.goForward();
		await expect.poll(asked).toEqual({ q: '养犬' });
		await toBe('done');
		await tab.goBack();
		await tab.goBack();
		await expect.poll(() => new URL(tab.url()).pathname).toBe('/');
	});

	test('from a result brings back all the results that were shown', async () => {
		const { tab, toBe, results } = await openSearch(openTab, '/search/?q=管理');
		await toBe('done');
		const everything = await results();
		expect(everything.length).toBeGreaterThan(10);
		const links = tab.locator('ol#search-results > li > a');
		await links.last().click();
		await tab.waitForURL((url) => url.pathname !== '/search/');
		await tab.goBack();
		await toBe('done');
		expect(await links.count()).toBe(everything.length);
	});
});

test('a shared address is the same search', async () => {
	const first = await openSearch(openTab, '/search/?q=停车&sort=date');
	await first.toBe('done');
	await first.choose('section', '政策解读');
	const second = await openSearch(openTab, first.tab.url());
	await second.toBe('done');
	expect(await second.results()).toEqual(await first.results());
	expect(await second.tab.locator('select[name=sort]').inputValue()).toBe('date');
});

test('who asks for more results by the keyboard stands at the first of them', async () => {
	const { tab, toBe } = await openSearch(openTab, '/search/?q=管理');
	await toBe('done');
	await tab.getByRole('button', { name: '显示更多结果' }).press('Enter');
	const next = tab.locator('ol#search-results > li').nth(10).locator('a');
	await next.waitFor();
	expect(await next.evaluate((link) => link === document.activeElement)).toBe(true);
});
