import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { bringTools, examine } from './examine.ts';
import { filesBelow } from '../../collections/reading/read.ts';
import type { Browser, Page } from 'playwright-core';
import type { StateFault } from './examine.ts';
import type { ReadingState } from './reading-states.ts';

/** A page to check, and the states in which to check it. */
export interface Visit {
	path: string;
	states: readonly ReadingState[];
	/** Additional states in which only sizes are measured. */
	measured?: readonly ReadingState[];
}

/** A fault and the page that has it. */
export interface PageFault extends StateFault {
	path: string;
}

/** Searches with results, without results, and with a direct answer: no built page contains what they show. */
export const searches = ['/search/?q=公开', '/search/?q=zzzz', '/search/?q=民政局电话和地址'];

/** The addresses of the pages of a built site, but for those that lead on at once, which nobody sees. */
export function seenPages(dist: string): string[] {
	return filesBelow(dist)
		.filter((file) => file.endsWith('.html'))
		.filter((file) => !leadsOn(readFileSync(join(dist, file), 'utf8')))
		.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

function leadsOn(html: string): boolean {
	return /<meta http-equiv="refresh"/.test(html);
}

interface SweepSettings {
	/**
	 * Text colours and backgrounds that one page is enough for, as in `examine`; by default each page is checked by
	 * itself.
	 */
	judged?: Set<string>;
	/** Receives the numbers of finished pages and of faults. */
	onVisit?: (done: number, faults: number) => void;
}

/** All faults of the visited pages; as many pages at once as the machine has cores. */
export async function sweep(
	browser: Browser,
	origin: string,
	visits: readonly Visit[],
	{ judged, onVisit = () => {} }: SweepSettings = {},
): Promise<PageFault[]> {
	// The checking programs come from outside, which the page's own content security policy correctly forbids.
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

/** Opens a page; a search page is ready when its results are shown. */
async function open(tab: Page, path: string): Promise<void> {
	await tab.goto(path);
	if (path.includes('?q='))
		await tab.locator('#search-status:is([data-state=done], [data-state=empty])').waitFor();
}
