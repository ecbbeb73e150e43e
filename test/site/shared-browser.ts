import { chromium } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { today } from '../county/county.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens a tab that knows nothing of other tabs; addresses are relative to the served site. */
export type OpenTab = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * The browser of the test run. Its tabs are closed at the end of the test file. Their readers live on the day for which the
 * county was built, until a test sets another time: pages look different on later days.
 */
export async function shareBrowser(): Promise<OpenTab> {
	const browser: Browser = await chromium.connect(inject('browser'));
	afterAll(() => browser.close());
	return async (options = {}) => {
		const context = await browser.newContext({
			baseURL: inject('origin'),
			locale: 'zh-CN',
			...options,
		});
		// Long enough for a machine with much else to do: only what never happens waits for it.
		context.setDefaultTimeout(120_000);
		await context.clock.setFixedTime(new Date(`${today}T12:00:00+08:00`));
		return context.newPage();
	};
}
