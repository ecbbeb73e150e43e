import { describe, expect, test } from 'vitest';
import { today } from '../county/county.ts';
import { county, recordWhere } from '../county/records.ts';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();
const { normativeDocuments } = county;

describe('without JavaScript', async () => {
	const tab = await openTab({ javaScriptEnabled: false });

	test('a document is read whole, and its status says for which day it is true', async () => {
		const document = recordWhere(
			normativeDocuments,
			({ data, body }) => data.repealedOn !== undefined && body.length > 500,
		);
		await tab.goto(document.href);
		expect(await tab.locator('h1').innerText()).toBe(document.data.title);
		expect(await tab.locator('.validity').innerText()).toMatch(
			new RegExp(`^已废止\\s.*起废止\\s*截至 ${today}$`, 's'),
		);
		const lastParagraph = document.body.trim().split('\n').at(-1)?.slice(-20) ?? '';
		expect(await tab.locator('.prose').innerText()).toContain(lastParagraph);
	});

	test('one walks by links from the home page to a list, to its next page, to a document', async () => {
		await tab.goto('/');
		await tab
			.getByRole('navigation', { name: '主导航' })
			.getByRole('link', { name: '政府信息公开' })
			.click();
		await tab.getByRole('link', { name: /^全部法定主动公开内容/ }).click();
		expect(await tab.locator('.document-list > li').count()).toBe(30);
		await tab.getByRole('link', { name: '下一页' }).click();
		expect(new URL(tab.url()).pathname).toBe('/disclosure/information/page/2/');
		const second = tab.locator('.document-list > li > a').first();
		const title = await second.innerText();
		await second.click();
		expect(await tab.locator('h1').innerText()).toBe(title);
	});

	test.each([
		['效力状态', '已废止'],
		['年份', '2024年'],
		['发布机构', '青禾县人民政府办公室'],
		['主题', '科技、教育'],
	])('one narrows a list by %s to %s', async (facet, value) => {
		await tab.goto('/normative-documents/');
		const section = tab
			.getByRole('navigation', { name: '分类查看' })
			.locator('section')
			.filter({ hasText: facet });
		const option = section
			.locator('li')
			.filter({ has: tab.getByRole('link', { name: value, exact: true }) });
		const count = Number(await option.locator('.count').innerText());
		await option.getByRole('link').click();
		expect(await tab.locator('h1').innerText()).toBe(`行政规范性文件：${value}`);
		expect(count).toBeGreaterThan(0);
		const shown = tab.locator('.document-list > li').filter({ visible: true });
		expect(await shown.count()).toBe(count);
	});

	test('the search says what it needs, and offers the lists instead', async () => {
		await tab.goto('/search/');
		expect(await tab.locator('main').innerText()).toContain('没有启用 JavaScript');
		await tab
			.getByRole('navigation', { name: '按清单查找' })
			.getByRole('link', { name: '行政规范性文件' })
			.click();
		expect(await tab.locator('h1').innerText()).toBe('行政规范性文件');
	});
});
