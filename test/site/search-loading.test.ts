import { describe, expect, test } from 'vitest';
import { onSearchPage, watch } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();

describe('the index', () => {
	test('is loaded when the reader turns to the form, never before', async () => {
		const tab = await openTab();
		const { indexRequests, expectQuiet } = watch(tab);
		await tab.goto('/search/');
		expect(indexRequests()).toEqual([]);
		const loaded = tab.waitForResponse('**/search/index.json');
		await tab.locator('#search-query').focus();
		await loaded;
		expectQuiet();
	});

	test('is not loaded by other pages', async () => {
		const tab = await openTab();
		const { indexRequests } = watch(tab);
		await tab.goto('/');
		await tab.getByRole('searchbox').focus();
		expect(indexRequests()).toEqual([]);
	});

	test('that does not arrive leaves a message and the lists', async () => {
		const tab = await openTab();
		await tab.route('**/search/index/**', (route) => route.abort());
		await tab.goto('/search/?q=停车');
		await onSearchPage(tab).toBe('error');
		expect(await tab.locator('#search-status').innerText()).toContain('没有加载成功');
		await tab
			.getByRole('navigation', { name: '按清单查找' })
			.getByRole('link', { name: '政策解读' })
			.click();
		expect(await tab.locator('h1').innerText()).toBe('政策解读');
	});

	test('that stops arriving says so when more is asked for', async () => {
		const tab = await openTab();
		const search = onSearchPage(tab);
		await tab.goto('/search/?q=文件');
		await search.toBe('done');
		await tab.route('**/search/index/texts/**', (route) => route.fulfill({ status: 404 }));
		await tab.getByRole('button', { name: '显示更多结果' }).click();
		// The list may be made anew while the reader scrolls, so no item of it is asked for.
		await tab.evaluate('scrollTo(0, document.body.scrollHeight)');
		await search.toBe('error');
	});

	test('is asked for again when the reader reloads, as the message says', async () => {
		const tab = await openTab();
		await tab.route('**/search/index.json', (route) => route.abort(), { times: 1 });
		const search = onSearchPage(tab);
		await tab.goto('/search/?q=停车');
		await search.toBe('error');
		await tab.reload();
		await search.toBe('done');
	});
});

describe('an input method', () => {
	test('is not interrupted: the search begins when the word is chosen', async () => {
		const tab = await openTab();
		const search = onSearchPage(tab);
		await tab.clock.install();
		await tab.goto('/search/');
		const keyboard = await tab.context().newCDPSession(tab);
		await tab.locator('#search-query').focus();
		for (const text of ['t', 'ting', 'ting che']) {
			await keyboard.send('Input.imeSetComposition', {
				text,
				selectionStart: text.length,
				selectionEnd: text.length,
			});
			await tab.clock.runFor(2_000);
			expect(await tab.locator('#search-query').inputValue()).toBe(text);
			await search.toBe('idle');
			expect(search.asked()).toEqual({});
		}
		await keyboard.send('Input.insertText', { text: '停车' });
		await tab.clock.runFor(2_000);
		await search.toBe('done');
		expect(search.asked()).toEqual({ q: '停车' });
	});

	test('that begins while a search waits holds it back', async () => {
		const tab = await openTab();
		const search = onSearchPage(tab);
		await tab.clock.install({ time: 0 });
		await tab.goto('/search/');
		const keyboard = await tab.context().newCDPSession(tab);
		await tab.locator('#search-query').focus();
		// Nothing but the test moves the clock.
		await tab.clock.pauseAt(3_600_000);
		await tab.keyboard.type('2026');
		await keyboard.send('Input.imeSetComposition', {
			text: 'nian',
			selectionStart: 4,
			selectionEnd: 4,
		});
		await tab.clock.runFor(2_000);
		await search.toBe('idle');
		expect(search.asked()).toEqual({});
	});
});

test('nothing that the index says of a document becomes markup', async () => {
	const tab = await openTab();
	await tab.goto('/search/?q=停车');
	await onSearchPage(tab).toBe('done');
	const names = await tab
		.locator('#search-results *')
		.evaluateAll((found) => found.map(({ localName }) => localName));
	expect([...new Set(names)].sort()).toEqual(['a', 'li', 'mark', 'p', 'span', 'strong']);
});
