import { describe, expect, test } from 'vitest';
import { buildAnew } from './search-anew.ts';
import { onSearchPage } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';
import type { BrowserContextOptions, Page } from 'playwright-core';

const openTab = await shareBrowser();
const fragments = '**/*.pf_fragment';
/** So many titles have it that no text is asked. */
const titled = `/search/?q=${encodeURIComponent('青禾县人民政府关于')}`;
const address = `/search/?q=${encodeURIComponent('管理')}`;

const items = (tab: Page) => tab.locator('#search-results > li');
const excerpts = (tab: Page) => tab.locator('.search-excerpt').allInnerTexts();
const filled = async (tab: Page) => (await excerpts(tab)).filter(Boolean).length;

async function openResults(options: BrowserContextOptions = {}) {
	const tab = await openTab({ viewport: { width: 1280, height: 720 }, ...options });
	await tab.goto(address);
	await onSearchPage(tab).toBe('done');
	return tab;
}

describe('excerpts', () => {
	test('come for results that the reader is near, others when he comes near them', async () => {
		const tab = await openResults();
		expect((await excerpts(tab))[0]).not.toBe('');
		expect(await filled(tab)).toBeLessThan(await items(tab).count());
		for (const item of await items(tab).all()) await item.scrollIntoViewIfNeeded();
		await expect.poll(() => filled(tab)).toBe(await items(tab).count());
	});

	test('come where the reader stops who scrolls fast, and where he turns back', async () => {
		const tab = await openResults({ viewport: { width: 320, height: 640 } });
		await tab.getByRole('button', { name: '显示更多结果' }).click();
		await expect.poll(() => items(tab).count()).toBe(20);
		await items(tab)
			.last()
			.evaluate((item) => item.scrollIntoView());
		await expect.poll(async () => (await excerpts(tab))[19]).not.toBe('');
		const passed = (await excerpts(tab)).indexOf('');
		expect(passed).toBeGreaterThan(0);
		await items(tab)
			.nth(passed)
			.evaluate((item) => item.scrollIntoView());
		await expect.poll(async () => (await excerpts(tab))[passed]).not.toBe('');
	});

	test.each([320, 1280])('move nothing when they arrive, %i pixels wide', async (width) => {
		const tab = await openTab({ viewport: { width, height: 3_000 } });
		let release = () => {};
		const released = new Promise<void>((resolve) => (release = resolve));
		await tab.route(fragments, async (route) => {
			await released;
			await route.continue();
		});
		await tab.goto(titled);
		await items(tab).nth(9).waitFor();
		const tops = () =>
			tab
				.locator('#search-results > li, #more-results, #plain-lists')
				.evaluateAll((found) => found.map((element) => element.getBoundingClientRect().top));
		const before = await tops();
		expect(await filled(tab)).toBe(0);
		release();
		await onSearchPage(tab).toBe('done');
		expect(await filled(tab)).toBeGreaterThan(5);
		expect(await tops()).toEqual(before);
	});

	test('that are gone after a new build come from the new one', async () => {
		const tab = await openResults();
		const before = await tab.locator('#search-results a').allInnerTexts();
		await buildAnew(tab);
		await items(tab).last().scrollIntoViewIfNeeded();
		await expect.poll(() => filled(tab)).toBe(before.length);
		await onSearchPage(tab).toBe('done');
		expect(await tab.locator('#search-results a').allInnerTexts()).toEqual(before);
	});

	test('come all at once where the browser does not tell what can be seen', async () => {
		const tab = await openTab();
		await tab.addInitScript(() => Reflect.deleteProperty(globalThis, 'IntersectionObserver'));
		await tab.goto(address);
		await onSearchPage(tab).toBe('done');
		expect(await filled(tab)).toBe(await items(tab).count());
	});

	test('that have not come take no room on paper', async () => {
		const tab = await openResults();
		await tab.route(fragments, () => {});
		await tab.emulateMedia({ media: 'print' });
		const heights = await tab
			.locator('.search-excerpt:empty')
			.evaluateAll((found) => found.map((element) => element.getBoundingClientRect().height));
		expect(heights.length).toBeGreaterThan(0);
		expect(Math.max(...heights)).toBe(0);
	});
});
