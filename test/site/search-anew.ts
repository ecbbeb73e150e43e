import type { Page } from 'playwright-core';
import type { IndexEntry } from '../../src/search/text/index-format.ts';

/** From now on the index is there in another place only, as after a new build of a site that changed throughout. */
export async function buildAnew(tab: Page): Promise<void> {
	const entry = (await (await tab.request.get('/search/index.json')).json()) as IndexEntry;
	const base = '/search/index/anew/';
	await tab.route('**/search/index.json', (route) => route.fulfill({ json: { ...entry, base } }));
	await tab.route('**/search/index/**', (route) => route.fulfill({ status: 404 }));
	await tab.route(`**${base}**`, async (route) => {
		const url = route.request().url().replace(base, entry.base);
		await route.fulfill({ response: await tab.request.get(url) });
	});
}
