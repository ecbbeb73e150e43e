import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { attribute, builtPages, linksIn, one } from './built-pages.ts';
import { buildSite } from './build-site.ts';
import { county } from '../county/records.ts';
import { readOnDay, visibleText } from './read-on-day.ts';
import type { BuiltPage } from './built-pages.ts';

/** A day on which the county has documents, consultations and versions of lists in other states than on that of the build. */
const later = '2027-05-02';

/** The pages of documents with a state, and of all that lists them, besides the home page. */
const areas = [
	'/agencies/',
	'/consultations/',
	'/decisions/',
	'/interaction/',
	'/lists/',
	'/normative-documents/',
];

/** Documents whose time of publicity ends in between. */
const over = county.information
	.filter(({ data: { publicUntil } }) => publicUntil !== undefined && publicUntil < later)
	.map(({ href }) => href);

test('a page that was built earlier says on a later day what one says that is built on it', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-later-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	await buildSite({ OUT_DIR: folder, TODAY: later });
	const earlier = new Map(pagesIn(inject('dist')).map((page) => [page.path, page]));
	const anew = pagesIn(folder).filter(({ path }) => earlier.has(path));
	const differing = anew.flatMap((page) => {
		const before = earlier.get(page.path);
		const seen = before && textOf(before);
		const meant = textOf(page);
		return seen === meant ? [] : [{ path: page.path, seen, meant }];
	});
	expect(anew.length).toBeGreaterThan(100);
	expect(differing).toEqual([]);
});

function pagesIn(dist: string): BuiltPage[] {
	return builtPages(dist).filter(
		({ path, root }) =>
			(path === '/' || areas.some((area) => path.startsWith(area))) &&
			!linksIn(root).some((href) => over.includes(href)),
	);
}

/** What is shown in the main part, but for the freshness of a section and what is only printed. */
function textOf({ root }: BuiltPage): string {
	const main = one(readOnDay(root, later), 'main');
	return visibleText({ type: 'root', children: [main] }, (element) =>
		(attribute(element, 'class') ?? '')
			.split(' ')
			.some((name) => name === 'freshness' || name === 'imprint'),
	);
}
