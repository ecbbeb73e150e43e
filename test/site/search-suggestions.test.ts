import { describe, expect, test } from 'vitest';
import { county, recordWhere } from '../county/records.ts';
import { isReady, openCombobox } from './search-combobox.ts';
import { openSearch } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();
const parking = recordWhere(county.normativeDocuments, ({ data }) =>
	data.title.includes('停车管理办法'),
);

const openForm = () => openCombobox(openTab);

describe('suggestions', () => {
	test('are titles and document numbers, and a screen reader hears how many', async () => {
		const { field, list, options, status, tab, expectQuiet } = await openForm();
		expect(await field.getAttribute('aria-expanded')).toBe('false');
		await field.pressSequentially('停车');
		await list.waitFor();
		expect(await field.getAttribute('aria-expanded')).toBe('true');
		expect(await field.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
		const texts = await options.allInnerTexts();
		expect(texts[0]).toContain(parking.data.title);
		expect(await status.innerText()).toContain(`${texts.length} 条建议`);
		await field.fill('青政规[2026]');
		expect((await options.allInnerTexts()).every((text) => text.includes('青政规〔2026〕'))).toBe(
			true,
		);
		await field.fill('');
		await list.waitFor({ state: 'hidden' });
		expect(await status.innerText()).toBe('');
		expect(new URL(tab.url()).pathname).toBe('/search/');
		expectQuiet();
	});

	test('appear for what was typed before the index was there', async () => {
		const search = await openSearch(openTab);
		await search.tab.clock.install();
		let release = () => {};
		const released = new Promise<void>((resolve) => (release = resolve));
		await search.tab.route('**/search/index.json', async (route) => {
			await released;
			await route.continue();
		});
		await search.tab.locator('#search-query').pressSequentially('停车');
		expect(await search.tab.getByRole('option', { name: parking.data.title }).count()).toBe(0);
		release();
		await search.tab.getByRole('option', { name: parking.data.title }).first().waitFor();
	});

	test('are walked by the arrows, through the field and round', async () => {
		const { field, options, list, active, tab } = await openForm();
		await field.pressSequentially('停车');
		await list.waitFor();
		const texts = await options.allInnerTexts();
		expect(await active()).toBeUndefined();
		await tab.keyboard.press('ArrowDown');
		expect(await active()).toBe(texts[0]);
		await tab.keyboard.press('ArrowDown');
		expect(await active()).toBe(texts[1]);
		await tab.keyboard.press('ArrowUp');
		await tab.keyboard.press('ArrowUp');
		expect(await active()).toBeUndefined();
		await tab.keyboard.press('ArrowUp');
		expect(await active()).toBe(texts.at(-1));
		expect(await field.inputValue()).toBe('停车');
		expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
	});

	test('open by Enter', async () => {
		const { field, list, tab } = await openForm();
		await field.pressSequentially(parking.data.title);
		await list.waitFor();
		await tab.keyboard.press('ArrowDown');
		await tab.keyboard.press('Enter');
		await tab.waitForURL(`**${parking.href}`);
	});

	test('open by a click, and by a tap', async () => {
		const { field, options, tab } = await openForm();
		await field.pressSequentially(parking.data.title);
		await options.first().click();
		await tab.waitForURL(`**${parking.href}`);

		const phone = await openTab({ hasTouch: true, viewport: { width: 320, height: 640 } });
		await phone.goto('/search/');
		await phone.locator('#search-query').tap();
		await isReady(phone);
		await phone.locator('#search-query').pressSequentially(parking.data.title);
		await phone.getByRole('option').first().tap();
		await phone.waitForURL(`**${parking.href}`);
	});

	test('close by Escape and come back with the arrow; the text stays', async () => {
		const { field, list, active, tab } = await openForm();
		await field.pressSequentially('停车');
		await list.waitFor();
		await tab.keyboard.press('ArrowDown');
		await tab.keyboard.press('Escape');
		expect(await list.isVisible()).toBe(false);
		expect(await field.getAttribute('aria-expanded')).toBe('false');
		expect(await active()).toBeUndefined();
		expect(await field.inputValue()).toBe('停车');
		await tab.keyboard.press('ArrowDown');
		expect(await list.isVisible()).toBe(true);
		expect(await active()).toContain(parking.data.title);
	});

	test('close when the reader searches or goes elsewhere', async () => {
		const { field, list, tab, toBe } = await openForm();
		await field.pressSequentially('停车');
		await list.waitFor();
		await tab.keyboard.press('Enter');
		await toBe('done');
		expect(await list.isVisible()).toBe(false);
		await field.pressSequentially('管');
		await list.waitFor();
		await tab.keyboard.press('Tab');
		expect(await list.isVisible()).toBe(false);
	});

	test('wait while an input method composes, and its keys are its own', async () => {
		const { field, list, options, tab, asked } = await openForm();
		const keyboard = await tab.context().newCDPSession(tab);
		await field.pressSequentially('停车');
		await list.waitFor();
		await keyboard.send('Input.imeSetComposition', {
			text: 'guan',
			selectionStart: 4,
			selectionEnd: 4,
		});
		expect(await list.isVisible()).toBe(false);
		const address = tab.url();
		for (const key of ['ArrowDown', 'Enter', 'Escape'])
			await field.dispatchEvent('keydown', { key, isComposing: true });
		expect(await list.isVisible()).toBe(false);
		expect(tab.url()).toBe(address);
		await keyboard.send('Input.insertText', { text: '管理' });
		await options.first().waitFor();
		expect(await options.first().innerText()).toContain('停车管理');
		await tab.waitForURL((url) => url.searchParams.get('q') === '停车管理');
		expect(asked()).toEqual({ q: '停车管理' });
	});

	test('and filters fit a phone of 320 pixels', async () => {
		const tab = await openTab({ viewport: { width: 320, height: 640 } });
		await tab.goto('/search/');
		await tab.locator('#search-query').focus();
		await isReady(tab);
		await tab.locator('#search-narrow summary').click();
		await tab.locator('#search-query').pressSequentially('停车');
		await tab.getByRole('listbox').waitFor();
		const widths = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
		expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
	});
});
