import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { attribute, builtPages, linksIn, one } from './built-pages.ts';
import { buildSite } from './build-site.ts';
import { county } from '../county/records.ts';
import { readOnDay, visibleText } from './read-on-day.ts';
import type { BuiltPage } from './built-pages.ts';

/** A day of the same year, after which something of the county was due: new years and months come with a build. */
const later = '2026-12-20';

/** Tables and verdicts. The ledger of tasks has a column a month, and `task-ledger.test.ts` compares its days. */
const areas = ['/audit/', '/enforcement/', '/lists/', '/rule-of-law/'];
const ofMonths = '/rule-of-law/ledger/';

/** Documents whose time of publicity ends in between. */
const over = county.information
	.filter(({ data: { publicUntil } }) => publicUntil !== undefined && publicUntil < later)
	.map(({ href }) => href);

test('tables and verdicts that were built earlier say on a later day what those say that are built on it', async () => {
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
			areas.some((area) => path.startsWith(area)) &&
			!path.startsWith(ofMonths) &&
			!linksIn(root).some((href) => over.includes(href)),
	);
}

/** What is shown in the main part, but for how many working days something is late, which no page counts on. */
function textOf({ root }: BuiltPage): string {
	const main = one(readOnDay(root, later), 'main');
	const text = visibleText({ type: 'root', children: [main] }, (element) =>
		(attribute(element, 'class') ?? '').split(' ').includes('imprint'),
	);
	return text.replace(/已逾期 (?:约 )?\d+ 个工作日。/g, '');
}
