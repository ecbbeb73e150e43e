import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { all, attribute, builtPages } from './built-pages.ts';
import { buildSite } from './build-site.ts';
import { readOnDay, visibleText } from './read-on-day.ts';
import type { BuiltPage } from './built-pages.ts';

/** A day on which the county has documents, consultations and versions of lists in other states than on that of the build. */
const later = '2027-05-02';

/** The pages of documents with a state, and of all that lists them. */
const areas = ['/normative-documents/', '/consultations/', '/decisions/', '/interaction/', '/lists/'];

test('a page that was built earlier says on a later day what one says that is built on it', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-later-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	await buildSite({ OUT_DIR: folder, TODAY: later });
	const earlier = new Map(pagesIn(inject('dist')).map((page) => [page.path, page]));
	const anew = pagesIn(folder);
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
	return builtPages(dist).filter(({ path }) => areas.some((area) => path.startsWith(area)));
}

function textOf({ root }: BuiltPage): string {
	const [main] = all(readOnDay(root, later), 'main');
	return main
		? visibleText({ type: 'root', children: [main] }, (element) =>
				(attribute(element, 'class') ?? '').split(' ').includes('freshness'),
			)
		: '';
}
