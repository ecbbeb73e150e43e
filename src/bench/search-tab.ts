import type { Browser } from 'playwright-core';

/** What a reader meets who searches once, with nothing in the browser's cache. */
export interface SearchVisit {
	/** Addresses of the first results, in their order. */
	hits: string[];
	/** How many results the page says there are. */
	count: number;
	/** Bytes over the wire from turning to the form until it is ready, and from asking until all is shown. */
	readyBytes: number;
	queryBytes: number;
	/** From asking to the first results or to the word that there are none. */
	milliseconds: number;
}

/** Searches through the search page of the site at `origin`. Throws when the page reports an error. */
export async function visitSearch(
	browser: Browser,
	origin: string,
	query: string,
): Promise<SearchVisit> {
	const context = await browser.newContext({ locale: 'zh-CN' });
	try {
		const tab = await context.newPage();
		const network = await context.newCDPSession(tab);
		let bytes = 0;
		network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
		await network.send('Network.enable');
		await tab.goto(`${origin}/search/`);
		const pageBytes = bytes;
		const form = tab.locator('#search-query');
		await form.focus();
		await tab.locator('select[name=section] option').nth(1).waitFor({ state: 'attached' });
		const readyBytes = bytes - pageBytes;
		await form.fill(query);
		const asked = performance.now();
		await form.press('Enter');
		const ended = ['done', 'empty', 'error'].map((state) => `#search-status[data-state=${state}]`);
		await tab
			.locator(`#search-results > li, ${ended.join(', ')}`)
			.first()
			.waitFor();
		const milliseconds = performance.now() - asked;
		await tab.locator(ended.join(', ')).waitFor();
		const status = tab.locator('#search-status');
		if ((await status.getAttribute('data-state')) === 'error')
			throw new Error(`The search for “${query}” failed`);
		const links = tab.locator('ol#search-results > li > a[href]');
		const hits = await links.evaluateAll((found) =>
			found.map((link) => link.getAttribute('href') ?? ''),
		);
		const said = /(\d+) 条结果/.exec((await status.textContent()) ?? '')?.[1];
		const queryBytes = bytes - pageBytes - readyBytes;
		return { hits, count: Number(said ?? 0), readyBytes, queryBytes, milliseconds };
	} finally {
		await context.close();
	}
}
