import { availableParallelism } from 'node:os';
import { bringTools, examine } from './examine.ts';
import type { Browser, Page } from 'playwright-core';
import type { StateFault } from './examine.ts';
import type { ReadingState } from './reading-states.ts';

/** A page to look at, and the states in which to look at it. */
export interface Visit {
	path: string;
	states: readonly ReadingState[];
	/** States in which to measure the sizes alone, besides. */
	measured?: readonly ReadingState[];
}

/** A fault with the page that has it. */
export interface PageFault extends StateFault {
	path: string;
}

/** Searches with and without results, and one that is answered: what they show is not in any page as it was built. */
export const searches = ['/search/?q=公开', '/search/?q=zzzz', '/search/?q=民政局电话和地址'];

interface SweepSettings {
	/** Ways of painting text that one page is enough for, as `examine` knows them; by default each page is judged by itself. */
	judged?: Set<string>;
	/** Hears how many pages are done, with how many faults. */
	onVisit?: (done: number, faults: number) => void;
}

/** Everything wrong with the pages that are visited, as many at once as the machine has cores. */
export async function sweep(
	browser: Browser,
	origin: string,
	visits: readonly Visit[],
	{ judged, onVisit = () => {} }: SweepSettings = {},
): Promise<PageFault[]> {
	// The programs are put into the page from outside, which the page's own content policy would rightly refuse.
	const context = await browser.newContext({ baseURL: origin, locale: 'zh-CN', bypassCSP: true });
	await bringTools(context);
	const found: PageFault[] = [];
	const waiting = visits.entries();
	let done = 0;
	const visitNext = async () => {
		const tab = await context.newPage();
		for (const [, { path, states, measured = [] }] of waiting) {
			await open(tab, path);
			for (const fault of await examine(tab, states, { judged, measured }))
				found.push({ ...fault, path });
			onVisit(++done, found.length);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, visitNext));
	await context.close();
	return found;
}

/** A search is there when its results are. */
async function open(tab: Page, path: string): Promise<void> {
	await tab.goto(path);
	if (path.includes('?q='))
		await tab.locator('#search-status:is([data-state=done], [data-state=empty])').waitFor();
}
