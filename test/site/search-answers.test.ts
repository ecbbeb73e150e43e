import { describe, expect, test } from 'vitest';
import { searchAnswers } from './search-answers.ts';
import { onSearchPage } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();
const tab = await openTab();

describe.each(Object.entries(searchAnswers))('%s', (_, answers) => {
	test.each(answers)(
		'“%s” is answered by one of the first three results',
		async (query, address) => {
			await tab.goto(`/search/?q=${encodeURIComponent(query)}`);
			await onSearchPage(tab).toBe('done');
			const links = tab.locator('ol#search-results > li > a[href]');
			const hits = await links.evaluateAll((found) =>
				found.map((link) => link.getAttribute('href')),
			);
			expect(hits.slice(0, 3)).toContain(address);
		},
	);
});

test('there are enough of them', () => {
	expect(Object.values(searchAnswers).flat().length).toBeGreaterThanOrEqual(60);
});
