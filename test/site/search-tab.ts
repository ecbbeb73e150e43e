import { expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import type { OpenTab } from './shared-browser.ts';

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** A tab on the search page, in the words of its contract: the status, the results and the address. */
export interface SearchTab {
	tab: Page;
	/** Waits for it. */
	toBe: (state: State) => Promise<void>;
	/** Types the query and waits until the results are there. */
	find: (query: string) => Promise<void>;
	/** Chooses a value of a filter, or the order. */
	choose: (
		name: 'section' | 'issuer' | 'year' | 'status' | 'topic' | 'site' | 'sort',
		value: string,
	) => Promise<void>;
	/** Addresses of all results, in their order. */
	results: () => Promise<string[]>;
	/** The days that the results show, in their order. */
	days: () => Promise<string[]>;
	/** What the address asks for. */
	asked: () => Record<string, string>;
}

/** Opens a watched tab on the search page. */
export async function openSearch(openTab: OpenTab, address = '/search/') {
	const tab = await openTab();
	const watched = watch(tab);
	await tab.goto(address);
	return { ...onSearchPage(tab), ...watched };
}

export function onSearchPage(tab: Page): SearchTab {
	const toBe = (state: State) => tab.locator(`output#search-status[data-state=${state}]`).waitFor();
	return {
		tab,
		toBe,
		find: async (query) => {
			await tab.locator('#search-query').fill(query);
			await tab.waitForURL((url) => url.searchParams.get('q') === query);
			await toBe('done');
		},
		choose: async (name, value) => {
			await tab.locator(`#search-form select[name=${name}]`).selectOption(value);
			await tab.waitForURL((url) => (url.searchParams.get(name) ?? '') === value);
			await toBe('done');
		},
		results: async () => {
			const more = tab.getByRole('button', { name: '显示更多结果' });
			const links = tab.locator('ol#search-results > li > a[href]');
			while (await more.isVisible()) {
				const shown = await links.count();
				await more.click();
				await links.nth(shown).waitFor();
			}
			return links.evaluateAll((found) =>
				found.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')),
			);
		},
		days: async () => {
			const text = await tab.locator('ol#search-results > li').allInnerTexts();
			return text.flatMap((result) => /\d{4}-\d\d-\d\d/.exec(result)?.[0] ?? []);
		},
		asked: () => Object.fromEntries(new URL(tab.url()).searchParams),
	};
}

/** What a page must never do, noted while it is used: ask another host, break its content policy, fail. */
export function watch(tab: Page) {
	const origin = inject('origin');
	const requests: string[] = [];
	const complaints: string[] = [];
	tab.on('request', (request) => requests.push(request.url()));
	tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	tab.on('pageerror', (error) => complaints.push(String(error)));
	return {
		expectQuiet: () => {
			expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
			expect(complaints).toEqual([]);
		},
		indexRequests: () => requests.filter((url) => url.startsWith(`${origin}/search/index`)),
	};
}
