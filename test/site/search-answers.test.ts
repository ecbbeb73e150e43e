import { describe, expect, test } from 'vitest';
import { searchAnswers } from './search-answers.ts';
import { openSearch } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';

const { find, tab } = await openSearch(await shareBrowser());

describe.each(Object.entries(searchAnswers))('%s', (_, answers) => {
	test.each(answers)(
		'“%s” is answered by one of the first three results',
		async (query, address) => {
			await find(query);
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
