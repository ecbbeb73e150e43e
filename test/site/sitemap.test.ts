import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { demonstrationDay } from './build-site.ts';
import { builtPages } from './built-pages.ts';
import { demonstration, documents, site } from './demonstration.ts';
import { filesBelow } from '../../src/collections/read.ts';
import { dateOf } from '../../src/domain/calendar-date.ts';

const dist = inject('dist');
const schema = readFileSync(join(import.meta.dirname, 'fixtures/sitemap.xsd'), 'utf8');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const files = filesBelow(dist).filter((file) => /^sitemap[^/]*\.xml$/.test(file));
const sitemaps = files.filter((file) => file !== 'sitemap-index.xml');
const entries = sitemaps.flatMap((file) => entriesOf(read(file)));

describe('the schema', () => {
	test.each([
		['an address that is not absolute', '<url><loc>/a/</loc></url>'],
		['an address that is not percent-encoded', '<url><loc>https://x.example/文/</loc></url>'],
		['an address with a bare ampersand', '<url><loc>https://x.example/?a&b</loc></url>'],
		[
			'a day that does not exist',
			'<url><loc>https://x.example/</loc><lastmod>2026-02-30</lastmod></url>',
		],
		[
			'a time without its zone',
			'<url><loc>https://x.example/</loc><lastmod>2026-02-03T09:00:00</lastmod></url>',
		],
		['an entry without an address', '<url><lastmod>2026-02-03</lastmod></url>'],
		['an unknown element', '<url><loc>https://x.example/</loc><title>x</title></url>'],
		['no entries', ''],
	])('refuses %s', async (_, content) => {
		expect(
			await isValid(
				`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${content}</urlset>`,
			),
		).toBe(false);
	});
});

test('robots.txt lets everyone in and announces the index', () => {
	expect(read('robots.txt').split('\n')).toEqual(
		expect.arrayContaining([
			'User-agent: *',
			'Allow: /',
			`Sitemap: ${site.address}sitemap-index.xml`,
		]),
	);
});

test.each(files)('%s is valid', async (file) => {
	expect(await isValid(read(file))).toBe(true);
	expect(read(file).length).toBeLessThan(50 * 1024 * 1024);
});

test('the index names every sitemap once', () => {
	const named = entriesOf(read('sitemap-index.xml')).map(({ path }) => path.slice(1));
	expect(named.toSorted()).toEqual(sitemaps.toSorted());
});

test('every page but the error page is in exactly one sitemap, and nothing else is', () => {
	const pages = builtPages(dist).map(({ path }) => path);
	expect(entries.map(({ path }) => path).sort()).toEqual(
		pages.filter((path) => path !== '/404.html').sort(),
	);
});

test('the day of a document is that of its last change, as its file says', () => {
	for (const document of documents)
		expect(dayOf(document.href), document.href).toBe(lastDay(document));
	for (const { href, data } of demonstration.pages)
		expect(dayOf(href), href).toBe(data.updatedOn ?? data.publishedOn);
	for (const { id, href, data } of demonstration.agencies) {
		const shown = documents.filter((document) => document.data.issuers?.includes(id)).map(lastDay);
		expect(dayOf(href), href).toBe([data.updatedOn ?? '', ...shown].toSorted().at(-1));
	}
});

test('the day of the build is no day of change', () => {
	expect(
		entries.filter(({ lastmod }) => lastmod !== undefined && lastmod >= demonstrationDay),
	).toEqual([]);
});

test('the index says of each sitemap the day of its newest entry', () => {
	for (const { path, lastmod } of entriesOf(read('sitemap-index.xml'))) {
		const days = entriesOf(read(path.slice(1))).flatMap((entry) => entry.lastmod ?? []);
		expect(lastmod, path).toBe(days.sort().at(-1));
	}
});

async function isValid(contents: string): Promise<boolean> {
	const { valid } = await validateXML({
		xml: [{ fileName: 'sitemap.xml', contents }],
		schema: [schema],
	});
	return valid;
}

/** Entries whose addresses lie on the site, as paths; throws for one that does not. */
function entriesOf(xml: string): { path: string; lastmod: string | undefined }[] {
	return [...xml.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
		([, loc = '', lastmod]) => {
			const address = loc
				.replaceAll('&apos;', "'")
				.replaceAll('&quot;', '"')
				.replaceAll('&amp;', '&');
			if (!address.startsWith(site.address))
				throw new Error(`${address} is not on ${site.address}`);
			return { path: decodeURI(new URL(address).pathname), lastmod };
		},
	);
}

function dayOf(href: string): string | undefined {
	return entries.find(({ path }) => path === decodeURI(href))?.lastmod;
}

function lastDay({ data }: (typeof documents)[number]): string {
	return data.updatedOn ?? (data.publishedOn && dateOf(data.publishedOn)) ?? data.formedOn ?? '';
}
