import { expect, inject, test } from 'vitest';
import { faultsOf } from '../../src/bench/accessibility/axe.ts';
import { legibilityOf } from '../../src/bench/accessibility/legibility.ts';
import { shareBrowser } from './shared-browser.ts';
import type { Page } from 'playwright-core';

const openTab = await shareBrowser();
const baseURL = inject('design');

/** The colour in `fixtures/county/site.yaml`. */
const countyColour = 'rgb(10, 92, 74)';

const modes = [
	{ theme: 'light', type: '', least: 14 },
	{ theme: 'dark', type: '', least: 14 },
	{ theme: 'light', type: 'large', least: 24 },
] as const;

test.each([
	['/design/', 320],
	['/design/', 768],
	['/design/', 1280],
	['/design/document/', 320],
	['/design/form/', 320],
])('no component of %s has a fault at %i pixels', async (path, width) => {
	// axe is put into the page from outside, which the page's own content policy would rightly refuse.
	const tab = await openDesign({ width, height: 900 }, path);
	for (const { theme, type, least } of modes) {
		await tab.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), {
			theme,
			type,
		});
		const found = await legibilityOf(tab, least);
		expect.soft(found, `${theme} ${type}`).toMatchObject({ smallText: [], smallControls: [] });
		expect.soft(found.width, `${theme} ${type}`).toBeLessThanOrEqual(width);
		expect.soft(await faultsOf(tab), `${theme} ${type}`).toEqual([]);
	}
});

test('the county’s own colour is the main colour', async () => {
	const tab = await openDesign({ width: 1280, height: 900 });
	const bar = tab.locator('.site-nav');
	expect(await bar.evaluate((nav) => getComputedStyle(nav).backgroundColor)).toBe(countyColour);
});

async function openDesign(
	viewport: { width: number; height: number },
	path = '/design/',
): Promise<Page> {
	const tab = await openTab({ baseURL, viewport, bypassCSP: true });
	await tab.goto(path);
	return tab;
}
