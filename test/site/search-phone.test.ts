import { describe, expect, test } from 'vitest';
import { onSearchPage } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';
import type { Page } from 'playwright-core';

const openTab = await shareBrowser();

async function openPhone(address: string, fail?: (tab: Page) => Promise<unknown>) {
	const tab = await openTab({ hasTouch: true, viewport: { width: 320, height: 640 } });
	await fail?.(tab);
	await tab.goto(address);
	return onSearchPage(tab);
}

/** Nothing is wider than the phone, and what is tapped is as large as a finger. */
async function expectFitting(tab: Page) {
	const widths = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
	expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
	const heights = await tab
		.locator('main button:visible')
		.evaluateAll((found) => found.map((button) => button.getBoundingClientRect().height));
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
}

describe('on a phone of 320 pixels', () => {
	test('results are shown, more of them and those of texts, by taps', async () => {
		const { tab, toBe } = await openPhone(`/search/?q=${encodeURIComponent('停车管理办法')}`);
		await toBe('done');
		await expectFitting(tab);
		const inTexts = tab.getByRole('button', { name: '在正文中查找' });
		const before = await tab.locator('#search-results > li').count();
		await inTexts.tap();
		await inTexts.waitFor({ state: 'hidden' });
		expect(await tab.locator('#search-results > li').count()).toBeGreaterThan(before);
		await expectFitting(tab);
		const first = tab.locator('#search-results a').first();
		const href = (await first.getAttribute('href')) ?? '';
		await first.tap();
		await tab.waitForURL(`**${href}`);
	});

	test('a failure and what to do fit', async () => {
		const { tab, toBe } = await openPhone(`/search/?q=${encodeURIComponent('停车')}`, (phone) =>
			phone.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')),
		);
		await toBe('done');
		await expectFitting(tab);
		await tab.getByRole('button', { name: '重试' }).tap();
		await toBe('done');
	});
});
