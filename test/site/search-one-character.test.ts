import { expect, inject, onTestFinished, test } from 'vitest';
import { onSearchPage } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { collectPages } from '../../src/search/indexing/collect-pages.ts';
import { openScratch } from '../../src/search/indexing/scratch.ts';
import { variantPairs } from '../../src/search/indexing/language-files.ts';
import { createFold, readVariants } from '../../src/search/text/fold.ts';

const openTab = await shareBrowser();
const fold = createFold(readVariants(variantPairs()));

/** Addresses of all pages that say something in their text, their attachments or their rows. */
async function pagesSaying(plain: string): Promise<string[]> {
	const scratch = openScratch();
	onTestFinished(scratch.close);
	const outDir = inject('dist');
	const files = filesBelow(outDir).filter((file) => file.endsWith('.html'));
	const { pages } = await collectPages({ outDir, files, scratch, fold });
	return pages
		.filter(({ texts }) => {
			const { own, attached, rows } = texts();
			return [own, ...[...attached, ...rows].map(({ text }) => text)].some((text) =>
				fold.plain(text).includes(plain),
			);
		})
		.map(({ address }) => decodeURIComponent(address));
}

/** One begins pairs in several files of the index, one stands in titles, one in texts alone. */
test.each(['税', '砂', '桩'])('“%s” finds every page that has it', async (character) => {
	const expected = await pagesSaying(character);
	expect(expected.length).toBeGreaterThan(0);
	const tab = await openTab();
	const { toBe, results } = onSearchPage(tab);
	await tab.goto(`/search/?q=${character}`);
	await toBe('done');
	const found = (await results()).map((address) => address.replace(/#.*/, ''));
	expect([...new Set(found)].sort()).toEqual(expected.sort());
});
