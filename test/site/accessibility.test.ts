import { describe, expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { demonstration, recordWhere } from './demonstration.ts';
import { shareBrowser } from './shared-browser.ts';
import type { Page } from 'playwright-core';

const openTab = await shareBrowser();
const { normativeDocuments, information, interpretations, agencies } = demonstration;

const kinds: readonly (readonly [string, string])[] = [
	['the home page', '/'],
	['the hub of disclosure', '/disclosure/'],
	['a list', '/disclosure/information/'],
	['a later page of a list', '/disclosure/information/page/2/'],
	['a filtered list', '/normative-documents/status/in-force/'],
	['a facet', '/normative-documents/issuer/'],
	[
		'a normative document with a table and a footnote',
		recordWhere(normativeDocuments, ({ body }) => /^\|/m.test(body) && body.includes('[^')).href,
	],
	[
		'a repealed document',
		recordWhere(normativeDocuments, ({ data }) => data.repealedOn !== undefined).href,
	],
	[
		'a document with attachments',
		recordWhere(information, ({ data }) => data.attachments !== undefined).href,
	],
	[
		'an interpretation with a picture',
		recordWhere(interpretations, ({ body }) => body.includes('![')).href,
	],
	['a piece of information', recordWhere(information, () => true).href],
	['an agency', recordWhere(agencies, ({ data }) => data.office !== undefined).href],
	['the agencies', '/agencies/'],
	[
		'a hand-made page with tables',
		recordWhere(demonstration.pages, ({ body }) => /^\|/m.test(body)).href,
	],
	['the search before a search', '/search/'],
	['the search with results', '/search/?q=停车'],
	['the search without results', '/search/?q=zzzz'],
	['the site map', '/sitemap/'],
	['the error page', '/404.html'],
];

describe.each([320, 1280])('at %i pixels', async (width) => {
	// axe is put into the page from outside, which the page's own content policy would rightly refuse.
	const tab = await openTab({ viewport: { width, height: 900 }, bypassCSP: true });

	test.each(kinds)(
		'%s has no fault that axe knows and does not scroll sideways',
		async (_, address) => {
			await visit(tab, address);
			expect(await faultsOf(tab)).toEqual([]);
			expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				width,
			);
		},
	);
});

describe('by keyboard', () => {
	test('the first step jumps over the navigation to the main part', async () => {
		const tab = await openTab();
		await tab.goto('/');
		await tab.keyboard.press('Tab');
		expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
		expect(await tab.locator(':focus').boundingBox()).toMatchObject({
			x: expect.toSatisfy((x: number) => x >= 0),
		});
		await tab.keyboard.press('Enter');
		expect(new URL(tab.url()).hash).toBe('#main');
		await tab.keyboard.press('Tab');
		expect(await tab.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
	});

	test('every step shows where one is, and every visible control is a step', async () => {
		const tab = await openTab();
		await tab.goto('/normative-documents/');
		const controls = await tab
			.locator('a[href], button, input, select, [tabindex="0"]')
			.filter({ visible: true })
			.count();
		for (let step = 0; step < controls; step++) {
			await tab.keyboard.press('Tab');
			const [element, style, width] = await tab.evaluate(() => {
				const focused = document.activeElement ?? document.body;
				const { outlineStyle, outlineWidth } = getComputedStyle(focused);
				return [focused.outerHTML.slice(0, 80), outlineStyle, parseFloat(outlineWidth)] as const;
			});
			expect(style, element).toBe('solid');
			expect(width, element).toBeGreaterThanOrEqual(2);
		}
		await tab.keyboard.press('Tab');
		expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true);
	});

	test('a wide table can be reached and scrolled', async () => {
		const tab = await openTab({ viewport: { width: 320, height: 900 } });
		const { href } = recordWhere(normativeDocuments, ({ body }) => /^\|/m.test(body));
		await tab.goto(href);
		await tab.locator('.table-scroll').first().focus();
		expect(await tab.locator('.table-scroll:focus').count()).toBe(1);
	});
});

async function visit(tab: Page, address: string): Promise<void> {
	await tab.goto(address);
	if (address.includes('?q='))
		await tab.locator('#search-status:is([data-state=done], [data-state=empty])').waitFor();
}
