import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { today } from '../county/county.ts';
import { all, builtPages } from './built-pages.ts';
import { county, documents, site } from '../county/records.ts';
import { nationalDuties } from '../../src/audit/duties/index.ts';
import { interner } from '../../src/audit/reading/interner.ts';
import { readSitemap } from '../../src/audit/reading/sitemap-reader.ts';
import { sitemapFindings } from '../../src/audit/health/sitemap-rules.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { dateOf } from '../../src/domain/dates/calendar-date.ts';
import { disclosureNamespace, disclosureSchema } from '../../src/formats/disclosure-schema.ts';

const dist = inject('dist');
const schema = readFileSync(join(import.meta.dirname, 'fixtures/sitemap.xsd'), 'utf8');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const files = filesBelow(dist).filter((file) => /^sitemap[^/]*\.xml$/.test(file));
const sitemaps = files.filter((file) => file !== 'sitemap-index.xml');
const [ofDuties, ofSections] = [true, false].map((wanted) =>
	sitemaps.filter((file) => file.startsWith('sitemap-duty-') === wanted),
) as [string[], string[]];
const entries = ofSections.flatMap((file) => entriesOf(read(file)));

/** The protocol's schema, and one that brings ours to it: the validator takes a single document. */
const withOurs = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
	<xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
	<xs:import namespace="${disclosureNamespace}" schemaLocation="disclosure.xsd"/>
</xs:schema>`;

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

describe('our schema', () => {
	const withElement = (element: string) =>
		`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:gk="${disclosureNamespace}"><url><loc>https://x.example/</loc>${element}</url></urlset>`;

	test.each([
		'<gk:disclosure/>',
		'<gk:disclosure section="information" agencies="a b" category="budget" catalogue-item="taxes/1.2"/>',
		'<gk:disclosure formed="2026-02-28" published="2026-03-02 09:30" updated="2026-03-03"/>',
		'<gk:disclosure effective="2026-04-01" expires="2031-03-31" opens="2026-01-01" closes="2026-01-31" feedback="2026-02-10"/>',
		'<gk:disclosure period="2025" duties="disclosure-guide reading-places"/>',
		'<gk:disclosure period="2025-03"/>',
	])('allows %s', async (element) => {
		expect(await isValid(withElement(element))).toBe(true);
	});

	test.each([
		['a day that does not exist', '<gk:disclosure published="2026-02-30"/>'],
		['a day with a zone', '<gk:disclosure published="2026-02-03Z"/>'],
		['a minute that does not exist', '<gk:disclosure published="2026-02-03 24:00"/>'],
		['a month that does not exist', '<gk:disclosure published="2026-13-03 09:00"/>'],
		['a date in words', '<gk:disclosure formed="二〇二六年二月三日"/>'],
		['a period that is no year', '<gk:disclosure period="去年"/>'],
		['an empty list', '<gk:disclosure agencies=""/>'],
		['two categories', '<gk:disclosure category="budget fees"/>'],
		['an unknown attribute', '<gk:disclosure author="x"/>'],
		['an unknown element', '<gk:page section="information"/>'],
		['text', '<gk:disclosure section="information">x</gk:disclosure>'],
		['an element within', '<gk:disclosure><gk:disclosure/></gk:disclosure>'],
	])('refuses %s', async (_, element) => {
		expect(await isValid(withElement(element))).toBe(false);
	});

	test('is published where the sitemaps say', () => {
		const [, location = ''] =
			/xsi:schemaLocation="urn:gongkai:disclosure:1 ([^"]+)"/.exec(read(sitemaps[0] ?? '')) ?? [];
		expect(location).toBe(`${site.address}schemas/disclosure-1.xsd`);
		expect(read('schemas/disclosure-1.xsd')).toBe(disclosureSchema);
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

test('every sitemap is valid and within the size that the protocol allows', async () => {
	const written = files.map((fileName) => ({ fileName, contents: read(fileName) }));
	const { errors } = await validated(written);
	expect(errors).toEqual([]);
	const large = written.filter(({ contents }) => contents.length >= 50 * 1024 * 1024);
	expect(large.map(({ fileName }) => fileName)).toEqual([]);
});

test('the index names every sitemap once', () => {
	const named = entriesOf(read('sitemap-index.xml')).map(({ path }) => path.slice(1));
	expect(named.toSorted()).toEqual(sitemaps.toSorted());
});

test('every page but the error page and those of what is gone is in the sitemap of exactly one section, and nothing else is', () => {
	const pages = builtPages(dist).filter(
		({ root }) => all(root, 'meta', { name: 'robots', content: 'noindex' }).length === 0,
	);
	// One was withdrawn, one has moved, the publicity of one is over.
	expect(builtPages(dist).length - pages.length).toBe(3);
	expect(entries.map(({ path }) => path).sort()).toEqual(
		pages
			.map(({ path }) => path)
			.filter((path) => path !== '/404.html')
			.sort(),
	);
});

test('the day of a document is that of its last change, as its file says', () => {
	for (const document of documents)
		expect(dayOf(document.href), document.href).toBe(lastDay(document));
	for (const { href, data } of county.pages)
		expect(dayOf(href), href).toBe(data.updatedOn ?? data.publishedOn);
	for (const { id, href, data } of county.agencies) {
		const shown = documents.filter((document) => document.data.issuers?.includes(id)).map(lastDay);
		expect(dayOf(href), href).toBe(
			[...(data.updatedOn ? [data.updatedOn] : []), ...shown].toSorted().at(-1),
		);
	}
});

test('the day of the build is no day of change', () => {
	expect(entries.filter(({ lastmod }) => lastmod !== undefined && lastmod >= today)).toEqual([]);
});

test('the index says of each sitemap the day of its newest entry', () => {
	for (const { path, lastmod } of entriesOf(read('sitemap-index.xml'))) {
		const days = entriesOf(read(path.slice(1))).flatMap((entry) => entry.lastmod ?? []);
		expect(lastmod, path).toBe(days.sort().at(-1));
	}
});

describe('the sitemaps of duties', () => {
	const { duties } = JSON.parse(read('duties.json')) as { duties: { id: string }[] };
	const dutyIds = [...nationalDuties, ...duties].map(({ id }) => id);
	const listed = sitemaps.flatMap((file) => readSitemap(read(file), file, interner()).urls);

	test('belong each to a duty and list what its evidence is', () => {
		expect(ofDuties.length).toBeGreaterThan(50);
		for (const file of ofDuties)
			expect(dutyIds, file).toContain(/^sitemap-duty-(.+)\.xml$/.exec(file)?.[1]);
	});

	test('list no page that no agency answers for', () => {
		const nobodys = listed.filter(
			({ duty, facts }) => duty !== undefined && facts?.agencies.length === 0,
		);
		expect(nobodys.map(({ url, duty }) => `${duty} ${url}`)).toEqual([]);
	});

	test('agree with the sitemaps of sections, with the dates of the pages and with the duties', () => {
		expect(sitemapFindings(listed, today, new Set(dutyIds))).toEqual([]);
	});
});

async function isValid(contents: string): Promise<boolean> {
	const { valid } = await validated([{ fileName: 'sitemap.xml', contents }]);
	return valid;
}

function validated(xml: { fileName: string; contents: string }[]) {
	return validateXML({
		xml,
		schema: [withOurs],
		preload: [
			{ fileName: 'sitemap.xsd', contents: schema },
			{ fileName: 'disclosure.xsd', contents: disclosureSchema },
		],
	});
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
	const corrected = (data.corrections ?? []).map(({ on }) => on);
	const days = [data.updatedOn, ...corrected].filter((day) => day !== undefined).sort();
	return days.at(-1) ?? (data.publishedOn && dateOf(data.publishedOn)) ?? data.formedOn ?? '';
}
