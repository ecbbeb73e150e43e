import { expect, inject, test } from 'vitest';
import { all, attribute, builtPages, linksIn, one, textOf } from './built-pages.ts';
import { openSearch } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();
const pages = builtPages(inject('dist'));
const pageAt = (path: string) => pages.find((page) => page.path === path) ?? expect.fail(path);

const withdrawn = '/disclosure/information/shiqiao-relief-list-2025/';
const moved = '/disclosure/information/business-start-up-2024/';
const there = '/disclosure/information/business-start-up/';

test('what was withdrawn says when and why, and nothing else', () => {
	const main = one(pageAt(withdrawn).root, 'main');
	expect(textOf(main)).toContain('2026-03-02 撤下。原因：公示期满');
	expect(linksIn(main)).toEqual([]);
});

test('what has moved leads to its new address', () => {
	const main = one(pageAt(moved).root, 'main');
	expect(textOf(main)).toContain('2026-04-08');
	expect(linksIn(main)).toEqual([there]);
});

test('neither is found by search engines or listed anywhere', () => {
	for (const path of [withdrawn, moved]) {
		const [robots] = all(pageAt(path).root, 'meta', { name: 'robots' });
		expect(robots && attribute(robots, 'content')).toBe('noindex');
		expect(pages.filter(({ root }) => linksIn(root).includes(path))).toEqual([]);
	}
});

test('the portal’s own search does not know them', async () => {
	const { find, results } = await openSearch(openTab);
	await find('撤下');
	const found = await results();
	expect(found).not.toContain(withdrawn);
	expect(found).not.toContain(moved);
});
