import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { attribute, builtPages, linksIn, one } from './built-pages.ts';
import { buildSite } from './build-site.ts';
import { county } from '../county/records.ts';
import { readOnDay, visibleText } from './read-on-day.ts';
import type { BuiltPage } from './built-pages.ts';

/** A day of the same year on which rows have left and work is late: new years come with a build. */
const later = '2026-12-20';

/** Tables. The ledger of tasks has a column a month; `task-ledger.test.ts` compares its days. */
const areas = ['/enforcement/', '/lists/', '/rule-of-law/'];
const ofMonths = '/rule-of-law/ledger/';

/** Documents whose time of publicity ends in between. */
const over = county.information
	.filter(({ data: { publicUntil } }) => publicUntil !== undefined && publicUntil < later)
	.map(({ href }) => href);

test('tables that were built earlier say on a later day what those say that are built on it', async () => {
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
	expect(anew.length).toBeGreaterThan(80);
	expect(differing).toEqual([]);
});

function pagesIn(dist: string): BuiltPage[] {
	return builtPages(dist).filter(
		({ path, root }) =>
			areas.some((area) => path.startsWith(area)) &&
			!path.startsWith(ofMonths) &&
			!linksIn(root).some((href) => over.includes(href)),
	);
}

/** What is shown in the main part, but for what is only printed. */
function textOf({ root }: BuiltPage): string {
	const main = one(readOnDay(root, later), 'main');
	return visibleText({ type: 'root', children: [main] }, (element) =>
		(attribute(element, 'class') ?? '').split(' ').includes('imprint'),
	);
}
