import { expect, inject, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { builtPages } from './built-pages.ts';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();
const width = 320;

/** Two at a time keep both cores of a small machine busy. */
const tabCount = 2;

test('on a narrow phone no page has a fault that axe knows, and none scrolls sideways', async () => {
	const paths = builtPages(inject('dist')).map(({ path }) => path);
	expect(paths.length).toBeGreaterThan(100);
	const faults: string[] = [];
	const visitPages = async () => {
		// axe is put into the page from outside, which the page's own content policy would rightly refuse.
		const tab = await openTab({ viewport: { width, height: 900 }, bypassCSP: true });
		for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
			await tab.goto(path);
			const found = await faultsOf(tab);
			if (found.length > 0) faults.push(`${path} ${found.join(' ')}`);
			const needed = await tab.evaluate(() => document.documentElement.scrollWidth);
			if (needed > width) faults.push(`${path} is ${needed} pixels wide`);
		}
	};
	await Promise.all(Array.from({ length: tabCount }, visitPages));
	expect(faults).toEqual([]);
}, 900_000);
