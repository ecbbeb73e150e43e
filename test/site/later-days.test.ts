import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { attribute, builtPages, one } from './built-pages.ts';
import { buildSite } from './build-site.ts';
import { writeComingCounty } from './coming-county.ts';
import { readOnDay, visibleText } from './read-on-day.ts';
import type { BuiltPage } from './built-pages.ts';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';

/** The pages of documents with a state, of versions of lists, and of all that lists them, besides the home page. */
const areas = [
	'/agencies/',
	'/consultations/',
	'/decisions/',
	'/interaction/',
	'/lists/',
	'/normative-documents/',
];

test('a page of the county says on a later day what one says that is built on it', async () => {
	const later = '2027-05-02';
	const pages = comparedPages(inject('dist'), await built({ TODAY: later }), later);
	expect(pages.length).toBeGreaterThan(100);
	expect(differing(pages)).toEqual([]);
});

test('so does one of a county of random documents in which everything is still to come', async () => {
	const content = join(temporaryFolder(), 'content');
	writeComingCounty(content, 7);
	const county = { CONTENT_DIR: content, PUBLIC_DIR: emptyFolder() };
	const later = '2025-01-09';
	const before = await built({ ...county, TODAY: '2024-01-15' });
	const pages = comparedPages(before, await built({ ...county, TODAY: later }), later);
	expect(differing(pages)).toEqual([]);
	// Nothing is compared that did not change: each of these was to come, and has.
	const changed = pages.filter(({ first, meant }) => first !== meant).map(({ path }) => path);
	expect(changed).toEqual(
		expect.arrayContaining([
			'/agencies/tourism/',
			'/agencies/civil-affairs/',
			'/lists/proofs/2023-03-01/',
			'/lists/proofs/2024-02-01/',
			'/normative-documents/',
			'/normative-documents/clean-up/',
			'/normative-documents/of-tourism/',
			'/normative-documents/status/partly/',
		]),
	);
});

/** A page as it was built earlier, as it is read later, and as it is built later. */
interface Compared {
	path: string;
	first: string;
	seen: string;
	meant: string;
}

function differing(pages: readonly Compared[]): Compared[] {
	return pages.filter(({ seen, meant }) => seen !== meant);
}

function comparedPages(earlier: string, anew: string, day: CalendarDate): Compared[] {
	const then = new Map(pagesIn(earlier).map((page) => [page.path, page]));
	return pagesIn(anew).flatMap((page) => {
		const before = then.get(page.path);
		if (!before || repeatsCurrentVersion(page) || page.path === directory) return [];
		return [
			{
				path: page.path,
				first: textOf(before),
				seen: textOf({ ...before, root: readOnDay(before.root, day) }),
				meant: textOf(page),
			},
		];
	});
}

/** Its list of agencies that are gone is that of the build. */
const directory = '/agencies/';

/** The address of a list shows another version later: the earlier page says that its own is the old one. */
function repeatsCurrentVersion({ path }: BuiltPage): boolean {
	return /^\/lists\/[\w-]+\/$/.test(path);
}

async function built(environment: Record<string, string>): Promise<string> {
	const folder = temporaryFolder();
	await buildSite({ ...environment, OUT_DIR: folder });
	return folder;
}

function emptyFolder(): string {
	const folder = join(temporaryFolder(), 'public');
	mkdirSync(folder);
	return folder;
}

function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-later-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

function pagesIn(dist: string): BuiltPage[] {
	return builtPages(dist).filter(
		({ path }) => path === '/' || areas.some((area) => path.startsWith(area)),
	);
}

/**
 * What is shown in the main part, but for the freshness of a section, what is only printed, and the newest changes, which
 * are those before the build.
 */
function textOf({ root }: BuiltPage): string {
	return visibleText(
		{ type: 'root', children: [one(root, 'main')] },
		(element) =>
			attribute(element, 'aria-labelledby') === 'updates' ||
			(attribute(element, 'class') ?? '')
				.split(' ')
				.some((name) => name === 'freshness' || name === 'imprint'),
	);
}
