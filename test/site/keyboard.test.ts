import { describe, expect, test } from 'vitest';
import { county, recordWhere } from '../county/records.ts';
import { onSearchPage } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';
import type { Locator, Page } from 'playwright-core';

const openTab = await shareBrowser();
const { normativeDocuments } = county;
const wide = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
const narrow = { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' } as const;

const inChapters = recordWhere(normativeDocuments, ({ body }) => /^### 第三章/m.test(body)).href;

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

describe('every step shows where one is, and every visible control is a step', () => {
	test.each([
		['the home page', '/', wide],
		['a list', '/normative-documents/', wide],
		['a list on a phone', '/normative-documents/', narrow],
		['a table', '/lists/fees/', wide],
		['a table on a phone', '/lists/fees/', narrow],
		['a document', inChapters, wide],
		['a document on a phone', inChapters, narrow],
		['the search', '/search/', wide],
	])('%s', async (_, path, options) => {
		const tab = await openTab(options);
		await tab.goto(path);
		const hardToSee: unknown[] = [];
		for (let focus = await step(tab); focus; focus = await step(tab))
			if (focus.outline !== 'solid' || focus.outlineWidth < 2 || focus.isCovered)
				hardToSee.push(focus);
		expect(hardToSee).toEqual([]);
		expect(await tab.locator('[data-reached]').count()).toBeGreaterThan(20);
		const missed = tab
			.locator('a[href], button, input, select, summary, [tabindex="0"]')
			.and(tab.locator(':not([data-reached])'))
			.filter({ visible: true });
		expect(await missed.evaluateAll((all) => all.map((each) => each.outerHTML))).toEqual([]);
	});
});

describe('by keyboard alone', () => {
	test('one searches from the home page, and leaves the suggestions for the results', async () => {
		const tab = await openTab();
		await tab.goto('/');
		await tabTo(tab, tab.getByRole('searchbox'));
		await tab.keyboard.type('停车');
		await tab.keyboard.press('Enter');
		await onSearchPage(tab).toBe('done');
		const field = tab.getByRole('combobox', { name: '标题、文号、索引号或关键词' });
		await tabTo(tab, field);
		await tab.keyboard.press('ArrowDown');
		await tab.getByRole('listbox').waitFor();
		await tab.keyboard.press('Escape');
		expect(await tab.getByRole('listbox').isVisible()).toBe(false);
		expect(await field.inputValue()).toBe('停车');
		const first = tab.locator('#search-results a').first();
		const href = await first.getAttribute('href');
		await tabTo(tab, first);
		await tab.keyboard.press('Enter');
		await tab.waitForURL(`**${href}`);
	});

	test('one narrows a list', async () => {
		const tab = await openTab(wide);
		await tab.goto('/normative-documents/');
		await tabTo(tab, tab.locator('main a[href="/normative-documents/status/in-force/"]'));
		await tab.keyboard.press('Enter');
		await tab.waitForURL('**/normative-documents/status/in-force/');
	});

	test('one filters and sorts a table', async () => {
		const tab = await openTab(wide);
		await tab.goto('/lists/powers/');
		const rows = tab.locator('tbody tr').filter({ visible: true });
		const total = await rows.count();
		await tabTo(tab, tab.getByRole('searchbox', { name: '筛选本页的行' }));
		await tab.keyboard.type('行政检查');
		expect(await rows.count()).toBeLessThan(total);
		const heading = tab.getByRole('columnheader', { name: '职权编码' });
		await tabTo(tab, heading.getByRole('button'));
		await tab.keyboard.press('Enter');
		expect(await heading.getAttribute('aria-sort')).toBe('ascending');
	});

	test('one opens the contents of a document and goes to a chapter', async () => {
		const tab = await openTab(narrow);
		await tab.goto(inChapters);
		await tabTo(tab, tab.locator('.contents summary'));
		await tab.keyboard.press('Enter');
		const chapter = tab.locator('.contents').getByRole('link', { name: /^第三章/ });
		await tabTo(tab, chapter);
		await tab.keyboard.press('Enter');
		const heading = tab.getByRole('heading', { name: /^第三章/ });
		expect(await heading.boundingBox()).toMatchObject({
			y: expect.toSatisfy((y: number) => y >= 0 && y < narrow.viewport.height),
		});
		await tab.keyboard.press('Tab');
		expect(await heading.getByRole('link').evaluate((link) => link.matches(':focus'))).toBe(true);
	});

	test('one reaches a wide table and scrolls it', async () => {
		const tab = await openTab(narrow);
		await tab.goto(recordWhere(normativeDocuments, ({ body }) => /^\|/m.test(body)).href);
		const region = tab.locator('.table-scroll').first();
		await tabTo(tab, region);
		await tab.keyboard.press('ArrowRight');
		await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
	});
});

/** Presses Tab until `target` has the focus; throws when the way round the page does not lead to it. */
async function tabTo(tab: Page, target: Locator): Promise<void> {
	for (let steps = 0; steps < 300; steps++) {
		if (await target.evaluate((element) => element.matches(':focus'))) return;
		await tab.keyboard.press('Tab');
	}
	throw new Error('The Tab key does not lead there');
}

/**
 * Presses Tab once and says how the element that has the focus is marked, and whether something lies over it (WCAG 2.2,
 * success criterion 2.4.11); `undefined` after the last one. The element is noted as reached.
 */
async function step(tab: Page) {
	await tab.keyboard.press('Tab');
	return tab.evaluate(() => {
		const focused = document.activeElement;
		if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
		focused.dataset['reached'] = '';
		const { outlineStyle, outlineWidth } = getComputedStyle(focused);
		const [box = focused.getBoundingClientRect()] = focused.getClientRects();
		const atFocus = document.elementFromPoint(
			Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1),
			Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1),
		);
		return {
			element: focused.outerHTML.slice(0, 80),
			outline: outlineStyle,
			outlineWidth: parseFloat(outlineWidth),
			isCovered: !focused.contains(atFocus) && !atFocus?.contains(focused),
		};
	});
}
