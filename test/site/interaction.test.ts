import { describe, expect, test } from 'vitest';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();

describe('互动交流', async () => {
	const tab = await openTab();
	await tab.goto('/interaction/');

	test('is in the main navigation, and shows channels, questions and statistics', async () => {
		const current = tab.locator('.site-nav [aria-current]');
		expect(await current.innerText()).toBe('互动交流');
		expect(await tab.locator('main h2').allInnerTexts()).toEqual([
			'咨询、建言和投诉举报的渠道',
			'正在征求意见',
			'常见问题',
			'留言办理统计',
		]);
		expect(await tab.locator('.channels').first().innerText()).toContain('12345');
	});

	test('a question opens to its answer', async () => {
		const question = tab.locator('.question').first();
		expect(await question.locator('p').first().isVisible()).toBe(false);
		await question.locator('summary').click();
		expect(await question.locator('p').first().isVisible()).toBe(true);
	});
});

describe('the footer', () => {
	test('shows the county’s pictures beside the texts of their links', async () => {
		const tab = await openTab();
		await tab.goto('/');
		const marks = tab.locator('.site-footer-mark');
		expect(await marks.locator('img').count()).toBe(await marks.count());
		const broken = await tab
			.locator('.site-footer img')
			.evaluateAll(
				(images) => images.filter((image) => (image as HTMLImageElement).naturalWidth === 0).length,
			);
		expect(broken).toBe(0);
		expect((await marks.allInnerTexts()).slice(0, 2)).toEqual([
			'党政机关网站标识',
			'我为政府网站找错',
		]);
	});
});

describe('a link to another site', () => {
	test('asks before it leads away, and staying stays', async () => {
		const tab = await openTab();
		await tab.goto('/interaction/');
		const before = tab.url();
		const link = tab.locator('main a[rel~="external"]').first();
		await link.click();
		const dialog = tab.getByRole('dialog');
		expect(await dialog.innerText()).toContain(
			'您访问的链接即将离开“青禾县人民政府”网站，是否继续？',
		);
		const go = dialog.getByRole('link', { name: '继续访问' });
		expect(await go.getAttribute('href')).toBe(await link.getAttribute('href'));
		await dialog.getByRole('button', { name: '留在本网站' }).click();
		expect(await dialog.isVisible()).toBe(false);
		expect(tab.url()).toBe(before);
	});

	test('is marked, and the footer explains the mark, without JavaScript', async () => {
		const tab = await openTab({ javaScriptEnabled: false });
		await tab.goto('/interaction/');
		expect(await tab.locator('.site-footer-notice').innerText()).toContain('链接指向外部网站');
		expect(await tab.locator('dialog').isVisible()).toBe(false);
		const links = tab.locator('a[href^="http"]');
		const relations = await links.evaluateAll((all) => all.map((link) => link.getAttribute('rel')));
		expect(relations.length).toBeGreaterThan(2);
		expect([...new Set(relations)]).toEqual(['external noopener']);
	});
});
