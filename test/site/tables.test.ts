import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../src/bench/accessibility/axe.ts';
import { shareBrowser } from './shared-browser.ts';
import type { Page } from 'playwright-core';

const openTab = await shareBrowser();
const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 320, height: 700 } };

/** A list of many columns and enough rows to sort and filter. */
const powers = '/lists/powers/';
const statistics = '/reconsideration/statistics/';
const tall = '/rule-of-law/indicators/';

describe('sorting', () => {
	test('by keyboard, up and down, and each says so', async () => {
		const tab = await openTab(wide);
		await tab.goto(powers);
		const before = await firstCells(tab);
		const heading = tab.getByRole('columnheader', { name: '职权编码' });
		await heading.getByRole('button').focus();
		await tab.keyboard.press('Enter');
		expect(await heading.getAttribute('aria-sort')).toBe('ascending');
		expect(await firstCells(tab)).toEqual([...before].sort(compare));
		expect(await status(tab)).toBe('已按职权编码升序排列');
		await tab.keyboard.press('Space');
		expect(await heading.getAttribute('aria-sort')).toBe('descending');
		expect(await firstCells(tab)).toEqual([...before].sort(compare).reverse());
		expect(await status(tab)).toBe('已按职权编码降序排列');
		await tab.getByRole('columnheader', { name: '职权类别' }).getByRole('button').click();
		expect(await tab.locator('[aria-sort]').count()).toBe(1);
	});

	test('rows keep their anchors', async () => {
		const tab = await openTab(wide);
		await tab.goto(powers);
		const anchors = () =>
			tab
				.locator('tbody tr')
				.evaluateAll((rows) =>
					rows.map((row) => [row.id, row.firstElementChild?.textContent?.trim()].join(' ')).sort(),
				);
		const before = await anchors();
		await tab.getByRole('columnheader', { name: '职权名称' }).getByRole('button').click();
		expect(await anchors()).toEqual(before);
	});
});

describe('filtering', () => {
	test('keeps the rows that have all words, and says how many', async () => {
		const tab = await openTab(wide);
		await tab.goto(powers);
		const total = await tab.locator('tbody tr').count();
		expect(await status(tab)).toBe(`${total} 行`);
		await tab.getByRole('searchbox', { name: '筛选本页的行' }).fill('行政检查  ＱＨ');
		const kept = await tab.locator('tbody tr').filter({ visible: true }).allInnerTexts();
		expect(kept.length).toBeGreaterThan(0);
		expect(kept.length).toBeLessThan(total);
		for (const text of kept) expect(text).toContain('行政检查');
		expect(await status(tab)).toBe(`${total} 行中的 ${kept.length} 行`);
		await tab.getByRole('searchbox', { name: '筛选本页的行' }).fill('没有的词');
		expect(await status(tab)).toBe(`${total} 行中的 0 行`);
		await tab.getByRole('searchbox', { name: '筛选本页的行' }).fill('');
		expect(await tab.locator('tbody tr').filter({ visible: true }).count()).toBe(total);
	});

	test('is offered where there are many rows only', async () => {
		const tab = await openTab(wide);
		await tab.goto(statistics);
		expect(await tab.locator('tbody tr').count()).toBeGreaterThan(0);
		expect(await tab.locator('main').getByRole('searchbox').count()).toBe(0);
	});
});

describe('on a wide screen', () => {
	test('the head stays in sight while the rows scroll', async () => {
		const tab = await openTab(wide);
		await tab.goto(tall);
		const region = tab.locator('.data-table').first();
		await region.evaluate((element) => element.scrollTo(0, 500));
		const [top, head] = await Promise.all([
			region.boundingBox(),
			region.locator('thead th').nth(1).boundingBox(),
		]);
		expect(await region.evaluate((element) => element.scrollTop)).toBe(500);
		expect(Math.abs((head?.y ?? 0) - (top?.y ?? 0))).toBeLessThanOrEqual(2);
	});
});

describe('on a phone', () => {
	test('each row is a card whose cells say what they are', async () => {
		const tab = await openTab(narrow);
		await tab.goto(powers);
		const columns = await tab.locator('thead th').allInnerTexts();
		const labels = await tab
			.locator('tbody tr')
			.first()
			.locator('td')
			.evaluateAll((cells) =>
				cells
					.slice(1)
					.filter((cell) => cell.getClientRects().length > 0)
					.map((cell) => getComputedStyle(cell, '::before').content),
			);
		expect(labels.length).toBeGreaterThan(5);
		const known = columns.map((column) => column.trim());
		for (const label of labels) expect(known, label).toContain(/^"(.*?)"/.exec(label)?.[1]);
		expect(await tab.getByRole('row').count()).toBe((await tab.locator('tbody tr').count()) + 1);
	});

	test.each([
		powers,
		statistics,
		tall,
		'/enforcement/penalty-decisions/',
		'/rule-of-law/reports/matrix/',
	])('%s does not scroll sideways and has no fault that axe knows', async (address) => {
		const tab = await openTab({ ...narrow, bypassCSP: true });
		await tab.goto(address);
		expect(await sidewaysScroll(tab)).toBe(0);
		for (const card of await tab.locator('.data-table tbody tr').all())
			expect((await card.boundingBox())?.width).toBeLessThanOrEqual(320);
		expect(await faultsOf(tab)).toEqual([]);
	});

	test('one sorts there too', async () => {
		const tab = await openTab(narrow);
		await tab.goto(powers);
		await tab.getByRole('columnheader', { name: '职权名称' }).getByRole('button').click();
		expect(await status(tab)).toBe('已按职权名称升序排列');
	});
});

test.each([wide, narrow])(
	'without JavaScript the table is a plain table in a region that scrolls ($viewport.width)',
	async (kind) => {
		const tab = await openTab({ ...kind, javaScriptEnabled: false });
		await tab.goto(powers);
		expect(await tab.locator('main button').count()).toBe(0);
		expect(await tab.locator('tbody td').first().evaluate(displayOf)).toBe('table-cell');
		expect(await sidewaysScroll(tab)).toBe(0);
		expect(await tab.getByRole('link', { name: 'CSV' }).count()).toBe(1);
	},
);

test('what the script adds does not move the table', async () => {
	const [scripted, plain] = [await openTab(wide), await openTab({ ...wide })];
	const top = async (tab: Page) => (await tab.locator('.data-table').boundingBox())?.y;
	await plain.route('**/*.js', (route) =>
		route.request().url().includes('TableFrame') ? route.abort() : route.continue(),
	);
	await Promise.all([scripted.goto(powers), plain.goto(powers)]);
	await scripted.locator('.table-tools input').waitFor();
	expect(await plain.locator('.table-tools input').count()).toBe(0);
	expect(await top(scripted)).toBe(await top(plain));
});

test('the figures of reconsideration are drawn, with a table beside', async () => {
	const tab = await openTab(wide);
	await tab.goto(statistics);
	const chart = tab.getByRole('img', { name: /^行政复议案件.*折线图/ });
	expect(await chart.locator('path').count()).toBe(3);
	expect(await tab.locator('.trend tbody tr').count()).toBeGreaterThan(1);
});

function firstCells(tab: Page): Promise<string[]> {
	return tab.locator('tbody tr > :first-child').allInnerTexts();
}

function status(tab: Page): Promise<string> {
	return tab.locator('.table-tools output').innerText();
}

function sidewaysScroll(tab: Page): Promise<number> {
	return tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

function displayOf(element: Element): string {
	return getComputedStyle(element).display;
}

function compare(a: string, b: string): number {
	return new Intl.Collator('zh-CN', { numeric: true }).compare(a, b);
}
