import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { county, recordWhere, site } from '../county/records.ts';
import { interner } from '../../src/audit/reading/interner.ts';
import { readAuditedPage } from '../../src/audit/reading/page-reader.ts';
import { readRegister } from '../../src/audit/reading/register-reader.ts';
import { readSitemap } from '../../src/audit/reading/sitemap-reader.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { applicationRows } from '../../src/domain/reports/annual-report-tables.ts';
import type { ReadPage } from '../../src/audit/reading/site.ts';

const dist = inject('dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const pages = new Map(
	builtPages(dist)
		.filter(({ path }) => path !== '/404.html')
		.map(({ path, html }) => {
			const { href } = new URL(path, site.address);
			return [decodeURIComponent(href), readAuditedPage(html, href, interner()).page] as const;
		}),
);
const listed = filesBelow(dist)
	.filter((file) => /^sitemap-.*\.xml$/.test(file) && file !== 'sitemap-index.xml')
	.flatMap((file) => readSitemap(read(file), file, interner()).urls);

test('a page states the same facts as every sitemap that lists it', () => {
	for (const { url, facts, sitemap } of listed)
		expect(factsOf(pageAt(url)), `${url} in ${sitemap}`).toEqual(facts);
});

test('every page names the section whose sitemap lists it', () => {
	for (const { url, sitemap, duty } of listed)
		if (duty === undefined) expect(`sitemap-${pageAt(url).section}.xml`, url).toBe(sitemap);
});

describe('what a page states comes from its record', () => {
	test('of a document', () => {
		for (const { href, data } of [...county.information, ...county.normativeDocuments]) {
			const { agencies, dates, category } = pageAtPath(href);
			expect(agencies, href).toEqual(data.issuers);
			expect(dates, href).toMatchObject({ formed: data.formedOn, published: data.publishedOn });
			expect(category, href).toBe('category' in data ? data.category : undefined);
		}
	});

	test('of an interpretation: what it explains', () => {
		for (const { href, data } of county.interpretations) {
			const { about } = pageAtPath(href);
			expect(about.length, href).toBe(data.interprets?.length);
			for (const path of about) expect(pageAtPath(path).section, href).toBeTruthy();
		}
	});

	test('of an agency: itself', () => {
		for (const { id, href, data } of county.agencies)
			expect(pageAtPath(href), href).toMatchObject({
				agencies: [id],
				dates: data.updatedOn ? { updated: data.updatedOn } : {},
			});
	});

	test('of a report: the year that it is about, and its figures row by row', () => {
		const report = recordWhere(county.others, ({ data }) => 'applications' in data);
		const { applications, disputes, year } = report.data as unknown as Record<string, object>;
		expect(pageAtPath(report.href)).toMatchObject({
			period: String(year),
			figures: { applications, disputes },
		});
		expect(Object.keys(pageAtPath(report.href).figures?.applications ?? {})).toEqual(
			applicationRows.map(({ id }) => id),
		);
	});
});

describe('rows of tables', () => {
	const penalties = pageAtPath('/enforcement/penalty-decisions/2026/');

	test('state who decided, when, and when it was published', () => {
		expect(penalties.rows.length).toBeGreaterThan(0);
		for (const { anchor, agencies, dates, period } of penalties.rows) {
			expect(agencies.length, anchor).toBe(1);
			expect((dates.formed ?? '9') <= (dates.published ?? ''), anchor).toBe(true);
			expect(period, anchor).toBe('2026');
		}
	});

	test('are stated once: the address of the table shows its newest file again, without facts', () => {
		const copy = pageAtPath('/enforcement/penalty-decisions/');
		expect(copy.rows).toEqual([]);
		expect(factsOf(copy)).toEqual({
			section: 'enforcement-penalty-decisions',
			agencies: [],
			dates: {},
		});
	});

	test('a version of a list states its day and the agencies of its rows', () => {
		const { dates, agencies, rows } = pageAtPath('/lists/powers/2026-06-30/');
		expect(dates).toEqual({ formed: '2026-06-30', published: '2026-06-30' });
		expect(agencies).toEqual([...new Set(rows.flatMap((row) => row.agencies))]);
	});
});

test('lists of documents state their section alone', () => {
	for (const path of ['/disclosure/information/', '/disclosure/reports/issuer/county-government/'])
		expect(pageAtPath(path)).toMatchObject({ agencies: [], dates: {} });
});

describe('duties.json', () => {
	const file = JSON.parse(read('duties.json'));

	test('is read by the audit, with the duties and declarations of the county', () => {
		const register = readRegister(read('duties.json'));
		expect(register.agencies.length).toBeGreaterThan(10);
		expect(register.duties.map(({ id }) => id)).toEqual([
			'consultation-replies',
			'document-forms',
			'drinking-water',
			'elderly-canteens',
			'enforcement-results',
			'food-sampling',
			'reading-hours',
			'special-plans',
			'village-summary',
		]);
		expect(register.declarations).toContainEqual(
			expect.objectContaining({ duty: 'government-gazette' }),
		);
		expect(register.holidays).toMatchObject([{ year: 2026, local: true }]);
	});

	test('maps each duty to pages that its sitemap lists', () => {
		type Pages = Record<string, Record<string, Record<string, string[]>>>;
		const { evidence, candidates } = file as Record<'evidence' | 'candidates', Pages>;
		for (const duty of new Set([evidence, candidates].flatMap(Object.keys))) {
			const inSitemap = listed.filter((entry) => entry.duty === duty).map(({ url }) => url);
			const inMap = [evidence, candidates].flatMap((pages) =>
				Object.values(pages[duty] ?? {}).flatMap((periods) => Object.values(periods).flat()),
			);
			expect([...new Set(inMap)].toSorted(), duty).toEqual(inSitemap.toSorted());
		}
	});

	test('leaves out agencies whose kind owes nothing', () => {
		const ids = file.agencies.map(({ id }: { id: string }) => id);
		expect(ids).toContain('liuxi-town');
		expect(ids).not.toContain('chengguan-subdistrict');
		expect(ids).not.toContain('development-zone');
		expect(ids).not.toContain('liuxi-market-office');
	});
});

/** What sitemaps can say of a page. */
function factsOf({ section, agencies, dates, period, category, kinds, catalogueItems }: ReadPage) {
	return { section, agencies, dates, period, category, kinds, catalogueItems };
}

function pageAtPath(path: string): ReadPage {
	return pageAt(new URL(path, site.address).href);
}

function pageAt(url: string): ReadPage {
	const page = pages.get(decodeURIComponent(url));
	if (!page) throw new Error(`There is no page at ${url}`);
	return page;
}
