import { describe, expect, test } from 'vitest';
import { onSearchPage } from './search-tab.ts';
import { beforeWorker, workerScript } from './search-worker.ts';
import { shareBrowser } from './shared-browser.ts';
import type { Page } from 'playwright-core';

const openTab = await shareBrowser();
const search = (query: string) => `/search/?q=${encodeURIComponent(query)}`;
const retry = (tab: Page) => tab.getByRole('button', { name: '重试' });
const status = (tab: Page) => tab.locator('#search-status').innerText();

/** Stands in texts and in no title. */
const saidInTexts = '护城河路';
const explained = '没有搜索正文';

test('a browser that cannot unpack by itself searches texts all the same', async () => {
	const tab = await openTab();
	await beforeWorker(tab, 'delete self.DecompressionStream');
	const unpacking = tab.waitForResponse('**/_astro/browser-*.js');
	await tab.goto(search(saidInTexts));
	await onSearchPage(tab).toBe('done');
	await unpacking;
	expect(await tab.locator('#search-results > li').first().innerText()).toContain(saidInTexts);
});

type Lose = (tab: Page, files: string) => Promise<unknown>;

const cutOff: Lose = (tab, files) => tab.route(files, (route) => route.abort());
const gone: Lose = (tab, files) => tab.route(files, (route) => route.fulfill({ status: 404 }));
const loginPage: Lose = (tab, files) =>
	tab.route(files, (route) => route.fulfill({ body: '<!doctype html><p>' }));

describe('a file of the texts that does not arrive', () => {
	test.each([
		['*.pf_index', 'it is cut off', cutOff],
		['*.pf_index', 'it is gone', gone],
		['*.pf_index', 'a page that wants a login comes instead', loginPage],
		['*.pf_fragment', 'it is gone', gone],
		['*.pf_meta', 'it is cut off', cutOff],
		['pagefind-entry.json*', 'it is gone', gone],
		['pagefind.js', 'it is gone', gone],
		['*.pagefind', 'it is gone', gone],
		['*.pagefind', 'a page that wants a login comes instead', loginPage],
	])(
		'%s, because %s, is an error and no wrong result; trying again helps',
		async (file, _, lose) => {
			const tab = await openTab();
			const { toBe, results } = onSearchPage(tab);
			await tab.goto(search(saidInTexts));
			await toBe('done');
			const expected = await results();

			const files = `**/search/index/texts/**/${file}`;
			await lose(tab, files);
			await tab.reload();
			await toBe('error');
			expect(await status(tab)).toContain('没有加载成功');
			await tab.unroute(files);
			await retry(tab).click();
			await toBe('done');
			expect(await results()).toEqual(expected);
		},
	);
});

const foundWithoutTexts = [
	['城市停车管理', '/normative-documents/qingzhenggui-2026-6/'],
	['青政规〔2026〕6号', '/normative-documents/qingzhenggui-2026-6/'],
	['市场监管所', '/agencies/liuxi-market-office/'],
	['QH-SJ-XK-001', '/lists/powers/2026-06-30/#row-QH-SJ-XK-001'],
] as const;

const policy = "default-src 'self'; script-src 'self'; worker-src 'self'; connect-src 'self'";

/** What keeps Pagefind from running, each from the first request of a tab on. */
const hindrances: Record<string, (tab: Page) => Promise<unknown>> = {
	'a content policy of the server that refuses WebAssembly': async (tab) => {
		const strictly = async (files: string | RegExp) =>
			tab.route(files, async (route) => {
				const response = await route.fetch();
				const headers = { ...response.headers(), 'content-security-policy': policy };
				await route.fulfill({ response, headers });
			});
		await strictly(/\/search\/(\?.*)?$/);
		await strictly(workerScript);
	},
	'WebAssembly that does not compile': (tab) =>
		beforeWorker(tab, 'WebAssembly.Module = class { constructor() { throw Error() } }'),
	'no WebAssembly': (tab) =>
		tab.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')),
	'no workers': (tab) => tab.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker')),
	'no workers that are modules': (tab) =>
		tab.addInitScript(() => {
			// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a browser calls it with `new`.
			globalThis.Worker = class {
				constructor() {
					throw new TypeError('Module scripts are not supported on DedicatedWorker yet.');
				}
			} as unknown as typeof Worker;
		}),
	'a worker that does not begin': (tab) => tab.route(workerScript, (route) => route.abort()),
};

describe.each(Object.entries(hindrances))('%s', (_, hinder) => {
	test('leaves titles, numbers, agencies and rows to be found, and says what is missing', async () => {
		const tab = await openTab();
		await hinder(tab);
		const { find, results } = onSearchPage(tab);
		await tab.goto('/search/');
		for (const [query, address] of foundWithoutTexts) {
			await find(query);
			expect(await results()).toContain(address);
			expect(await status(tab)).toContain(explained);
			expect(await retry(tab).isVisible()).toBe(true);
			expect(await tab.getByRole('button', { name: '在正文中查找' }).isVisible()).toBe(false);
		}
	});

	test('is told where nothing is found without texts, with the lists', async () => {
		const tab = await openTab();
		await hinder(tab);
		await tab.goto(search(saidInTexts));
		await onSearchPage(tab).toBe('error');
		expect(await status(tab)).toContain(explained);
		expect(
			await tab.getByRole('navigation', { name: '按清单查找' }).getByRole('link').count(),
		).toBe(3);
	});
});

describe('a program that never arrives', () => {
	const program = '**/*.pagefind';

	/** A tab whose clock the test moves, on a search whose program is on its way for ever. */
	async function openWaiting(query: string) {
		const tab = await openTab();
		await tab.clock.install();
		await tab.route(program, () => {});
		const asked = tab.waitForRequest(program);
		await tab.goto(search(query));
		await asked;
		return onSearchPage(tab);
	}

	test('is waited for so long and no longer; trying again helps', async () => {
		const { tab, toBe, results } = await openWaiting('城市停车管理');
		await toBe('loading');
		await tab.clock.runFor(8_000);
		await toBe('done');
		expect(await results()).toContain('/normative-documents/qingzhenggui-2026-6/');
		expect(await status(tab)).toContain(explained);

		await tab.unroute(program);
		await retry(tab).click();
		await expect.poll(() => status(tab)).not.toContain(explained);
		await toBe('done');
		expect(await tab.locator('.search-excerpt').first().innerText()).not.toBe('');
	});

	test('is told where nothing is found without texts', async () => {
		const { tab, toBe, results } = await openWaiting(saidInTexts);
		await tab.clock.runFor(8_000);
		await toBe('error');
		expect(await status(tab)).toContain(explained);

		await tab.unroute(program);
		await retry(tab).click();
		await toBe('done');
		expect((await results()).length).toBeGreaterThan(0);
	});
});
