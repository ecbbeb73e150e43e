import { describe, expect, test } from 'vitest';
import { openSearch } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';
import type { Page } from 'playwright-core';

const openTab = await shareBrowser();
const title = '城市停车管理办法';
const search = (query: string) => `/search/?q=${encodeURIComponent(query)}`;
const button = (tab: Page) => tab.getByRole('button', { name: '在正文中查找' });
const links = (tab: Page) => tab.locator('ol#search-results > li > a');
const status = (tab: Page) => tab.locator('#search-status').innerText();

/** The address of the result at which the reader stands. */
const focused = (tab: Page) =>
	tab.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);

describe('texts of a search that titles answer', () => {
	test('are searched when the reader asks, who then stands at the first new result', async () => {
		const { tab, toBe, results } = await openSearch(openTab, search(title));
		await toBe('done');
		const before = await results();
		await button(tab).press('Enter');
		await expect.poll(() => status(tab)).toMatch(/^连同正文，找到 \d+ 条结果。$/);
		await toBe('done');
		const stands = await focused(tab);
		const after = await results();
		expect(after.length).toBeGreaterThan(before.length);
		expect(after).toEqual(expect.arrayContaining(before));
		expect(stands).toBe(after.find((href) => !before.includes(href)));
		expect(await status(tab)).toContain(` ${after.length} `);
		expect(await button(tab).isVisible()).toBe(false);
		expect(new URL(tab.url()).search).toBe(`?q=${encodeURIComponent(title)}`);
	});

	test('are searched for who cites a number', async () => {
		const { tab, toBe, results } = await openSearch(openTab, search('青政办规〔2022〕4号'));
		await toBe('done');
		const [document = '', ...others] = await results();
		expect(others).toEqual([]);
		await button(tab).click();
		await expect.poll(() => links(tab).count()).toBeGreaterThan(1);
		expect((await results())[0]).toBe(document);
	});

	test('stay searched while the reader narrows and sorts, and no longer', async () => {
		const { tab, toBe, find, choose, results } = await openSearch(openTab, search(title));
		await toBe('done');
		await button(tab).click();
		await expect.poll(() => status(tab)).toContain('连同正文');
		const found = await results();
		await choose('sort', 'date');
		expect((await results()).sort()).toEqual(found.toSorted());
		expect(await status(tab)).toContain('连同正文');
		await find('人才公寓租赁管理');
		expect(await status(tab)).not.toContain('连同正文');
		expect(await button(tab).isVisible()).toBe(true);
	});

	test('that say nothing more leave the reader at the count', async () => {
		const { tab, toBe } = await openSearch(openTab, search('青政规〔2026〕6号'));
		await toBe('done');
		await button(tab).press('Enter');
		await expect.poll(() => status(tab)).toBe('连同正文，找到 1 条结果。');
		await expect.poll(() => focused(tab)).toBe('search-status');
	});

	test('are offered where filters leave nothing', async () => {
		const { tab, toBe } = await openSearch(openTab, `${search(title)}&year=1999`);
		await toBe('empty');
		expect(await button(tab).isVisible()).toBe(true);
	});
});

test('texts that were searched are not offered again', async () => {
	const { tab, toBe } = await openSearch(openTab, search('停车'));
	await toBe('done');
	expect(await button(tab).isVisible()).toBe(false);
});
