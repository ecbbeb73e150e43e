import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditSite } from '../../src/audit/audit.ts';
import { readSite } from '../../src/audit/reading/published-site.ts';
import { serveBuilt } from '../../src/bench/serve-built.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { today } from '../county/county.ts';
import { all, attribute, builtPages, one } from './built-pages.ts';
import { onSearchPage } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';
import { buildSmallCounty } from './small-county.ts';
import { webServers } from './web-servers.ts';
import type { Page } from 'playwright-core';
import type { BuiltPage } from './built-pages.ts';
import type { ServedFolder } from '../../src/bench/serve-built.ts';

/** A county whose site lies in a folder of its host. */
const base = '/zwgk/';
const address = `https://www.ceshi.example${base}`;
const file = '/files/tingche-bowei-2026.csv';

const openTab = await shareBrowser();
let site: Awaited<ReturnType<typeof buildSmallCounty>>;
let pages: BuiltPage[];

beforeAll(async () => {
	site = await buildSmallCounty({
		name: '测试县人民政府',
		address,
		documents: [
			{
				id: 'tingche',
				title: '测试县停车管理办法',
				text: `见[机构](/agencies/)、[规定](yangquan.md)和[泊位表](${file})。`,
			},
			{ id: 'yangquan', title: '测试县养犬管理规定', text: '每户限养一只。' },
		],
		penalty: '测执罚〔2026〕7号',
		files: {
			'pages/accessibility.mdx':
				'---\ntitle: 无障碍说明\nsummary: 怎样使用本站\nissuer: government\npublishedOn: 2024-01-01\n---\n\n见[机构](/agencies/)和[检索](/search/)。\n',
		},
	});
	pages = builtPages(site.dist);
});
afterAll(() => site.remove());

const text = (path: string) => readFileSync(join(site.dist, path), 'utf8');

/** The addresses that an element of a page leads to, asks for or sends to. */
function addressesIn({ root }: BuiltPage): string[] {
	return all(root, '*').flatMap((element) =>
		['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []),
	);
}

test('every address on every page leads to something that the site has', () => {
	const files = new Set(filesBelow(site.dist));
	const dead = pages.flatMap((page) =>
		addressesIn(page)
			.filter((written) => {
				const url = new URL(written, new URL(page.path.slice(1), address));
				if (url.origin !== new URL(address).origin || !/^https?:$/.test(url.protocol)) return false;
				const path = decodeURIComponent(url.pathname).slice(base.length);
				const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
				return !url.pathname.startsWith(base) || !files.has(name);
			})
			.map((written) => `${page.path} → ${written}`),
	);
	expect(pages.length).toBeGreaterThan(40);
	expect(dead).toEqual([]);
});

test('what speaks of a page outside the site names its whole address', () => {
	const document = pages.find(({ path }) => path === '/normative-documents/tingche/');
	const head = one(document?.root ?? raise(), 'head');
	const url = `${address}normative-documents/tingche/`;
	expect(attribute(one(head, 'link', { rel: 'canonical' }), 'href')).toBe(url);
	const [, data = ''] =
		/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(document?.html ?? '') ?? [];
	expect(JSON.parse(data)).toMatchObject({ url });
	expect(text('robots.txt')).toContain(`Sitemap: ${address}sitemap-index.xml\n`);
	const index = text('sitemap-index.xml');
	const maps = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, map = '']) => map);
	expect(maps.every((map) => existsSync(join(site.dist, map.slice(address.length))))).toBe(true);
	expect(text('sitemap-normative-documents.xml')).toContain(`<loc>${url}</loc>`);
	expect(text('sitemap-normative-documents.xml')).toContain(`${address}schemas/disclosure-1.xsd`);
	expect(text('duties.json')).toContain(`"${address}agencies/government/"`);
	expect(text('audit/calendar.ics').replaceAll('\r\n ', '')).toContain(`URI:${address}audit/`);
});

test('the index names places within the site, so that other sites can search it wherever it lies', () => {
	expect(JSON.parse(text('search/index.json'))).toMatchObject({ base: '/search/index/' });
	const records = filesBelow(join(site.dist, 'search/index')).find((name) =>
		name.endsWith('records.json'),
	);
	expect(JSON.parse(text(`search/index/${records}`)).addresses).toContain(
		'/normative-documents/tingche/',
	);
});

test('an audit of the folder and one of the served site judge the same, and find no dead link', async () => {
	const served = await serveBuilt(site.dist, base);
	const [folder, host] = await Promise.all(
		[site.dist, `${served.origin}/`].map(async (name) =>
			auditSite(await readSite(name), { today }),
		),
	).finally(served.close);
	expect(folder?.site).toBe(address);
	expect(folder?.evidenceKind).toBe('facts');
	expect(host?.verdicts).toEqual(folder?.verdicts);
	expect(folder?.health.filter(({ rule }) => /link|sitemap|unread/.test(rule))).toEqual([]);
	expect(host?.health).toEqual(folder?.health);
});

const plain = { program: 'a plain web server', isThere: true, serve: serveBuilt };

describe.each([plain, ...webServers])('behind $program', ({ program, isThere, serve }) => {
	let served: ServedFolder;
	if (!isThere) {
		test.skip(`${program} is not on this machine`, () => {});
		return;
	}
	beforeAll(async () => {
		served = await serve(site.dist, base);
		return served.close;
	});

	/** A tab in which whatever fails, is refused or asks elsewhere is noted. */
	async function open(path: string) {
		const tab = await openTab();
		const complaints: string[] = [];
		tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		tab.on('pageerror', (error) => complaints.push(String(error)));
		tab.on('response', (response) => {
			if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
		});
		tab.on('request', (request) => {
			if (!request.url().startsWith(served.origin)) complaints.push(request.url());
		});
		await tab.goto(served.origin + path);
		return { tab, complaints };
	}

	test('the home page has its look, and the search on it leads to the search page', async () => {
		const { tab, complaints } = await open('/');
		expect(await countyColour(tab)).toBe('#0a5c4a');
		await tab.locator('form.hero-search [name=q]').fill('停车');
		await tab.locator('form.hero-search button').click();
		await tab.waitForURL((url) => url.pathname === `${base}search/`);
		await onSearchPage(tab).toBe('done');
		expect(await onSearchPage(tab).results()).toContain(`${base}normative-documents/tingche/`);
		expect(complaints).toEqual([]);
	});

	test('the search finds texts and rows, narrows, and its hits open', async () => {
		const { tab, complaints } = await open('/search/');
		const search = onSearchPage(tab);
		await search.find('测执罚〔2026〕7号');
		expect((await search.results())[0]).toMatch(
			/^\/zwgk\/enforcement\/penalty-decisions\/2026\/#row-/,
		);
		await search.find('每户限养一只');
		await search.choose('section', '行政规范性文件');
		expect(new URL(tab.url()).pathname).toBe(`${base}search/`);
		expect(await search.results()).toEqual([`${base}normative-documents/yangquan/`]);
		await tab.locator('#search-results a').first().click();
		await tab.waitForURL((url) => url.pathname === `${base}normative-documents/yangquan/`);
		expect(await tab.locator('h1').innerText()).toBe('测试县养犬管理规定');
		expect(complaints).toEqual([]);
	});

	test('an unknown address within the site is answered by the error page, with its look', async () => {
		const tab = await openTab();
		const answer = await tab.goto(`${served.origin}/none/at/all/`);
		expect(answer?.status()).toBe(404);
		expect(await countyColour(tab)).toBe('#0a5c4a');
		await tab.locator('main').getByRole('link', { name: '网站地图' }).click();
		await tab.waitForURL((url) => url.pathname === `${base}sitemap/`);
	});
});

/** The county's colour, which only the style sheet gives. */
function countyColour(tab: Page): Promise<string> {
	return tab.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand'));
}

function raise(): never {
	throw new Error('The page is missing');
}
