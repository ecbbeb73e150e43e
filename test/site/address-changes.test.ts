import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { checkContent } from '../../src/collections/checking/check.ts';
import { publishedProblems } from '../../src/collections/checking/published/published-problems.ts';
import { collections } from '../../src/collections/portal/collections.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { contentDir, publicDir, today } from '../county/county.ts';
import { all, attribute, builtPages, linksIn, one, textOf } from './built-pages.ts';
import { openSearch } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();
const pages = builtPages(inject('dist'));
const pageAt = (path: string) => pages.find((page) => page.path === path) ?? expect.fail(path);

const withdrawn = '/disclosure/information/shiqiao-relief-list-2025/';
const moved = '/disclosure/information/business-start-up-2024/';
const there = '/disclosure/information/business-start-up/';

test('what was withdrawn says what it was, when and why, and what took its place', () => {
	const main = one(pageAt(withdrawn).root, 'main');
	expect(textOf(main)).toContain('原来的内容：石桥镇2025年救助对象名单');
	expect(textOf(main)).toContain('2026-03-02 撤下。原因：公示期满');
	expect(linksIn(main)).toEqual(['/disclosure/information/']);
	expect(all(pageAt(withdrawn).root, 'meta', { 'http-equiv': 'refresh' })).toEqual([]);
});

test('the browser goes on to where the content is, and search engines are told', () => {
	const [refresh] = all(pageAt(moved).root, 'meta', { 'http-equiv': 'refresh' });
	expect(refresh && attribute(refresh, 'content')).toBe(`0; url=${there}`);
	const [canonical] = all(pageAt(moved).root, 'link', { rel: 'canonical' });
	expect(canonical && attribute(canonical, 'href')).toMatch(new RegExp(`^https://[^/]+${there}$`));
});

test('an address of the portal before leads through all moves, for browsers and for servers', async () => {
	const old = '/art/2019/5/6/art_123_4567.html';
	const tab = await openTab();
	await tab.goto(old);
	await tab.waitForURL(`**${there}`);
	const redirects = readFileSync(join(inject('dist'), '_redirects'), 'utf8');
	expect(redirects.split('\n')).toContain(`${old} ${there} 301`);
});

test('corrections stand on the page, the newest first, and date it', () => {
	const main = one(pageAt(there).root, 'main');
	expect(textOf(main)).toMatch(
		/更正记录.*2026-05-12：设立登记的材料增加“住所”（原来漏写）.*2026-04-08.*（录入有误）/s,
	);
	expect(textOf(main)).toMatch(/更新日期\s*2026-05-12/);
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

test('of a site just built no address and no content is lost, whether its content is known or its addresses alone', async () => {
	const { records } = checkContent(contentDir, publicDir, collections);
	const publicFiles = new Set(filesBelow(publicDir).map((file) => `/${file}`));
	const content = { contentDir, records, publicFiles, now: `${today} 23:59` } as const;
	const target = inject('dist');
	const byContent = await publishedProblems({ target, lastContent: contentDir }, content);
	expect(byContent.problems).toEqual([]);
	const byAddresses = await publishedProblems({ target, lastContent: 'none' }, content);
	expect(byAddresses.problems).toEqual([]);
	const count = filesBelow(target).length;
	expect(byAddresses.notes[0]).toContain(`的 ${count} 个网址比较，有 0 个现在没有着落`);
});
