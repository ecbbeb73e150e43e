import { searchTraffic } from './traffic.ts';
import type { Browser, Page } from 'playwright-core';
import type { CountingServer } from './serve-compressed.ts';
import type { SearchTraffic } from './traffic.ts';

/** What a reader experiences in one search without a browser cache. */
export interface SearchVisit {
	/** Addresses of the first results, in order. */
	hits: string[];
	/** The number of results that the page states. */
	count: number;
	/** The traffic of the page and its workers, from focusing the form until everything is shown. */
	traffic: SearchTraffic;
	/** From submitting to the first results, or to the message that there are none. */
	milliseconds: number;
}

/** Searches through the search page of a site that nobody else visits. Throws when the page reports an error. */
export async function visitSearch(
	browser: Browser,
	{ origin, answers }: CountingServer,
	query: string,
): Promise<SearchVisit> {
	const context = await browser.newContext({ locale: 'zh-CN' });
	try {
		const tab = await context.newPage();
		const opened = answers.length;
		await tab.goto(`${origin}/search/`);
		const loaded = answers.length;
		const form = tab.locator('#search-query');
		await form.focus();
		await tab.locator('select[name=section] option').nth(1).waitFor({ state: 'attached' });
		const asked = answers.length;
		await form.fill(query);
		const waited = millisecondsUntil(tab, `#search-results > li, ${ended}`);
		await form.press('Enter');
		const milliseconds = await waited;
		await tab.locator(ended).waitFor();
		const traffic = searchTraffic({
			page: answers.slice(opened, loaded),
			ready: answers.slice(loaded, asked),
			query: answers.slice(asked),
		});
		return { ...(await shownOn(tab, query)), traffic, milliseconds };
	} finally {
		await context.close();
	}
}

const ended = ['done', 'empty', 'error']
	.map((state) => `#search-status[data-state=${state}]`)
	.join(', ');

/**
 * The time from the next key press until something that matches `selector` is painted. The page measures it itself,
 * because Playwright polls in steps of up to half a second.
 */
function millisecondsUntil(tab: Page, selector: string): Promise<number> {
	return tab.evaluate(async (wanted) => {
		const pressed = await new Promise<number>((told) => {
			const tell = () => told(performance.now());
			document.addEventListener('keydown', tell, { capture: true, once: true });
		});
		while (!document.querySelector(wanted)) await new Promise(requestAnimationFrame);
		return performance.now() - pressed;
	}, selector);
}

async function shownOn(tab: Page, query: string): Promise<{ hits: string[]; count: number }> {
	const status = tab.locator('#search-status');
	if ((await status.getAttribute('data-state')) === 'error')
		throw new Error(`The search for “${query}” failed`);
	const links = tab.locator('ol#search-results > li > a[href]');
	const hits = await links.evaluateAll((found) =>
		found.map((link) => link.getAttribute('href') ?? ''),
	);
	const said = /(\d+) 条结果/.exec((await status.textContent()) ?? '')?.[1];
	return { hits, count: Number(said ?? 0) };
}
