import { expect, test } from 'vitest';
import { shareBrowser } from './shared-browser.ts';
import type { Page } from 'playwright-core';

const openTab = await shareBrowser();

test('a page is fetched when a mouse rests on its link, once; nothing else is fetched ahead', async () => {
	const tab = await openTab();
	const fetched = pagesFetchedBy(tab);
	await tab.goto('/', { waitUntil: 'networkidle' });
	expect(fetched).toEqual(['/']);
	for (const path of ['/agencies/', '/disclosure/', '/agencies/', '/lists/']) {
		const isNew = !fetched.includes(path);
		await Promise.all([isNew && tab.waitForRequest(`**${path}`), linkTo(tab, path).hover()]);
	}
	expect(fetched).toEqual(['/', '/agencies/', '/disclosure/', '/lists/']);
});

test('what was fetched is what the link opens', async () => {
	const tab = await openTab();
	await tab.goto('/');
	await Promise.all([tab.waitForResponse('**/agencies/'), linkTo(tab, '/agencies/').hover()]);
	await linkTo(tab, '/agencies/').click();
	expect(await tab.locator('h1').innerText()).toBe('机构');
});

test.each([
	['the page itself', '/', undefined],
	['a passage of the page itself', '#main', undefined],
	['a file', '/files/tingche-bowei-2026.csv', undefined],
	['another site', 'https://example.org/', undefined],
	['any page when the reader saves data', '/agencies/', { saveData: true, effectiveType: '4g' }],
	['any page over a slow connection', '/agencies/', { saveData: false, effectiveType: '2g' }],
])('%s is not fetched', async (_, href, connection) => {
	const tab = await openTab();
	await tab.clock.install();
	if (connection)
		await tab.addInitScript((value) => {
			Object.defineProperty(navigator, 'connection', { value });
		}, connection);
	await tab.goto('/');
	const link = linkTo(tab, '/agencies/');
	await link.evaluate((element, address) => element.setAttribute('href', address), href);
	await tab.locator(`.site-nav a[href="${href}"]`).last().hover();
	await tab.clock.runFor(1_000);
	expect(await prefetched(tab)).toEqual([]);
});

test('a pointer that only passes, or a finger, fetches nothing', async () => {
	const tab = await openTab({ hasTouch: true });
	await tab.clock.install({ time: 0 });
	await tab.goto('/');
	await tab.clock.pauseAt(3_600_000);
	await linkTo(tab, '/agencies/').hover();
	await tab.locator('h2').first().hover();
	await linkTo(tab, '/lists/').evaluate((link) => {
		link.addEventListener('click', (event) => event.preventDefault());
	});
	await linkTo(tab, '/lists/').tap();
	await tab.clock.runFor(1_000);
	expect(await prefetched(tab)).toEqual([]);
	await linkTo(tab, '/agencies/').hover();
	await tab.clock.runFor(1_000);
	expect(await prefetched(tab)).toEqual(['/agencies/']);
});

function linkTo(tab: Page, path: string) {
	return tab.locator(`.site-nav a[href="${path}"]`);
}

/** Addresses that the page asked the browser to fetch ahead. */
function prefetched(tab: Page): Promise<(string | null)[]> {
	return tab
		.locator('link[rel=prefetch]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

/** Grows by the address of each page that the tab asks for. */
function pagesFetchedBy(tab: Page): string[] {
	const fetched: string[] = [];
	tab.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('/')) fetched.push(pathname);
	});
	return fetched;
}
