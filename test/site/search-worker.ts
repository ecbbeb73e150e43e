import type { Page } from 'playwright-core';

/** The script of the thread in which the search looks into texts. */
export const workerScript = '**/text-worker-*.js';

/** Runs `code` in that thread before its own. */
export async function beforeWorker(tab: Page, code: string): Promise<void> {
	await tab.route(workerScript, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: `${code};${await response.text()}` });
	});
}
