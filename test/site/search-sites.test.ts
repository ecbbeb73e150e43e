import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, attribute, builtPages } from './built-pages.ts';
import { onSearchPage } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';
import { buildSmallCounty, serveToOthers } from './small-county.ts';
import { serveBuilt } from '../../src/bench/serve-built.ts';
import type { Page } from 'playwright-core';

const openTab = await shareBrowser();

/** The address that the first county's settings name; the second county is served at another one. */
const named = 'https://neighbour.example/';

type SmallSite = Awaited<ReturnType<typeof buildSmallCounty>>;

let first: SmallSite;
let second: SmallSite;
let own: Awaited<ReturnType<typeof serveBuilt>>;
let other: Awaited<ReturnType<typeof serveToOthers>>;

beforeAll(async () => {
	const secondBuilt = buildSmallCounty({
		name: '邻县人民政府',
		documents: [
			{
				id: 'tingche',
				title: '邻县停车管理办法',
				text: '电动汽车在充电桩旁停放的，不得超过三小时。',
			},
			{ id: 'yangquan', title: '邻县养犬管理规定', text: '每户限养一只。' },
		],
		penalty: '邻执罚〔2026〕8号',
	});
	const firstBuilt = buildSmallCounty({
		name: '本县人民政府',
		documents: [{ id: 'tingche', title: '本县停车管理办法', text: '路边停放不得占用盲道。' }],
		penalty: '本执罚〔2026〕7号',
		settings: `search:\n  sites:\n    - name: 邻县政务公开\n      address: ${named}\n`,
	});
	[first, second] = await Promise.all([firstBuilt, secondBuilt]);
	other = await serveToOthers(second.dist);
	// Settings name https addresses; the policy and the list of the page come from them alike.
	const page = join(first.dist, 'search/index.html');
	const html = readFileSync(page, 'utf8').replaceAll(named.slice(0, -1), other.origin);
	writeFileSync(page, html);
	own = await serveBuilt(first.dist);
});

afterAll(async () => {
	own.close();
	await other.close();
	first.remove();
	second.remove();
});

async function openSearch(address: string) {
	const tab = await openTab({ baseURL: own.origin });
	const complaints: string[] = [];
	tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	await tab.goto(address);
	return { ...onSearchPage(tab), complaints };
}

const status = (tab: Page) => tab.locator('#search-status').innerText();
const factsOf = (tab: Page, title: string) =>
	tab
		.locator('#search-results > li', { hasText: title })
		.locator('.document-list-facts')
		.innerText();

describe('two counties', () => {
	test('are found together, each result with the name of its site', async () => {
		const { tab, toBe, results, complaints } = await openSearch('/search/?q=停车管理办法');
		await toBe('done');
		expect((await results()).sort()).toEqual([
			'/normative-documents/tingche/',
			`${other.origin}/normative-documents/tingche/`,
		]);
		expect(await factsOf(tab, '邻县停车管理办法')).toContain('邻县政务公开');
		expect(await factsOf(tab, '本县停车管理办法')).toContain('本县人民政府');
		expect(await status(tab)).toBe('找到 2 条结果。');
		expect(complaints).toEqual([]);
	});

	test('by a filter, with true counts', async () => {
		const { tab, toBe, results, choose } = await openSearch('/search/?q=停车管理办法');
		await toBe('done');
		const options = tab.locator('select[name=site] option');
		expect(await options.allInnerTexts()).toEqual([
			'全部网站',
			'本县人民政府（1）',
			'邻县政务公开（1）',
		]);
		await choose('site', '邻县政务公开');
		expect(await results()).toEqual([`${other.origin}/normative-documents/tingche/`]);
		await choose('site', '本县人民政府');
		expect(await results()).toEqual(['/normative-documents/tingche/']);
	});

	test('a filter alone shows everything of a site', async () => {
		const { tab, toBe, results } = await openSearch('/search/?site=邻县政务公开');
		await toBe('done');
		const found = await results();
		expect(found.every((address) => address.startsWith(`${other.origin}/`))).toBe(true);
		const chosen = tab.locator('select[name=site] option:checked');
		expect(await chosen.innerText()).toBe(`邻县政务公开（${found.length}）`);
	});

	test('in their texts, with snippets', async () => {
		const { tab, toBe, results } = await openSearch('/search/?q=充电桩旁停放');
		await toBe('done');
		expect(await results()).toEqual([`${other.origin}/normative-documents/tingche/`]);
		expect(await tab.locator('.search-excerpt mark').allInnerTexts()).toContain('充电桩旁停放');
	});

	test('in rows of their tables', async () => {
		const { toBe, results } = await openSearch('/search/?q=邻执罚〔2026〕8号');
		await toBe('done');
		const [row = '', ...others] = await results();
		expect(row.startsWith(`${other.origin}/enforcement/penalty-decisions/`)).toBe(true);
		expect(row).toContain('#row-');
		expect(others).toEqual([]);
	});

	test('a suggestion says of which site it is', async () => {
		const { tab } = await openSearch('/search/');
		await tab.locator('#search-query').pressSequentially('养犬');
		const option = tab.getByRole('option', { name: /邻县养犬管理规定/ });
		await option.waitFor();
		expect(await option.innerText()).toContain('邻县政务公开');
	});

	test('a result leads to its site and hands nothing over', async () => {
		const { tab, toBe } = await openSearch('/search/?q=邻县养犬');
		await toBe('done');
		const link = tab.locator('#search-results a').first();
		expect(await link.getAttribute('rel')).toBe('external noopener');
		await link.click();
		await tab.waitForURL(`${other.origin}/normative-documents/yangquan/`);
	});

	test('no program comes from the other one', () => {
		expect(other.asked.filter((path) => path.startsWith('/search/index/')).length).toBeGreaterThan(
			0,
		);
		const programs = other.asked.filter((path) =>
			/^\/search\/.*\.(?:js|pagefind|wasm)(?:\?|$)/.test(path),
		);
		expect(programs).toEqual([]);
	});

	test('only the search may ask the other one', () => {
		const allowing = builtPages(first.dist).filter(({ root }) =>
			all(root, 'meta', { 'http-equiv': 'Content-Security-Policy' }).some((meta) =>
				attribute(meta, 'content')?.includes(other.origin),
			),
		);
		expect(allowing.map(({ path }) => path)).toEqual(['/search/']);
		expect(allowing[0]?.html).toContain(`connect-src 'self' ${other.origin};`);
	});
});

describe('a site that cannot be searched', () => {
	test('because it is down is named, and the own one is searched', async () => {
		const { port } = new URL(other.origin);
		await other.close();
		const { tab, toBe, results } = await openSearch('/search/?q=停车管理办法');
		await toBe('done');
		expect(await results()).toEqual(['/normative-documents/tingche/']);
		expect(await status(tab)).toBe('找到 1 条结果。未能搜索：邻县政务公开。');
		await tab.locator('#search-query').fill('zzzz');
		await toBe('empty');
		expect(await status(tab)).toBe('没有找到。未能搜索：邻县政务公开。');
		other = await serveToOthers(second.dist, Number(port));
	});

	test('because it goes down meanwhile is found by its titles', async () => {
		const { port } = new URL(other.origin);
		const { tab, toBe, find, results } = await openSearch('/search/?q=停车管理办法');
		await toBe('done');
		await other.close();
		await find('养犬管理规定');
		expect(await results()).toEqual([`${other.origin}/normative-documents/yangquan/`]);
		await tab.locator('#search-query').fill('每户限养一只');
		await expect.poll(() => status(tab)).toMatch(/。只搜索了标题：邻县政务公开。$/);
		other = await serveToOthers(second.dist, Number(port));
	});

	test('because it was made by another version is named', async () => {
		const file = join(second.dist, 'search/index.json');
		const entry = readFileSync(file, 'utf8');
		writeFileSync(file, entry.replace(/"format":"[^"]+"/, '"format":"pagefind 9, pairs 1"'));
		const { tab, toBe } = await openSearch('/search/?q=停车管理办法');
		await toBe('done');
		expect(await status(tab)).toBe('找到 1 条结果。未能搜索：邻县政务公开。');
		writeFileSync(file, entry);
	});
});

describe('a site that searches itself alone', () => {
	test('has no filter for sites and asks no other', async () => {
		const tab = await openTab();
		const asked: string[] = [];
		tab.on('request', (request) => asked.push(request.url()));
		await tab.goto('/search/?q=停车&site=邻县政务公开');
		await onSearchPage(tab).toBe('done');
		expect(await tab.locator('select[name=site]').count()).toBe(0);
		expect(await tab.locator('#search-form').getAttribute('data-sites')).toBeNull();
		const origin = new URL(tab.url()).origin;
		expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
	});
});
