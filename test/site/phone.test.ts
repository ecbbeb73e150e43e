import { describe, expect, test } from 'vitest';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();
const viewport = { width: 360, height: 780 };

describe('on a phone the content comes first', () => {
	test('the sections lie behind a word that opens them, without a script and by the keyboard', async () => {
		const tab = await openTab({ viewport, javaScriptEnabled: false });
		await tab.goto('/normative-documents/');
		const nav = tab.getByRole('navigation', { name: '主导航' });
		const [word, links] = [nav.locator('summary'), nav.getByRole('link')];
		expect(await word.innerText()).toContain('行政规范性文件');
		expect(await links.count()).toBe(0);
		await word.focus();
		await tab.keyboard.press('Enter');
		expect(await links.count()).toBeGreaterThan(5);
		await tab.keyboard.press('Tab');
		await tab.keyboard.press('Enter');
		await tab.waitForURL('/');
	});

	test('filters of the search lie behind a word, unless one is chosen', async () => {
		const tab = await openTab({ viewport });
		const section = tab.getByLabel('栏目', { exact: true });
		await tab.goto('/search/?q=停车');
		expect(await section.isVisible()).toBe(false);
		await tab.getByText('筛选和排序').click();
		expect(await section.isVisible()).toBe(true);
		for (const chosen of ['section=政策解读', 'sort=date']) {
			await tab.goto(`/search/?q=停车&${chosen}`);
			await section.waitFor({ state: 'visible' });
		}
	});

	test('a wide window shows both at once, and no word', async () => {
		const tab = await openTab({ viewport: { width: 1280, height: 800 } });
		await tab.goto('/search/');
		const nav = tab.getByRole('navigation', { name: '主导航' });
		expect(await nav.getByRole('link').count()).toBeGreaterThan(5);
		expect(await nav.locator('summary').isVisible()).toBe(false);
		expect(await tab.getByText('筛选和排序').isVisible()).toBe(false);
		expect(await tab.getByLabel('栏目', { exact: true }).isVisible()).toBe(true);
	});
});
