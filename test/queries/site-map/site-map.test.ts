import { expect, test } from 'vitest';
import { reconsiderationScope } from '../../../src/collections/sections/reconsideration-sections.ts';
import { ruleOfLaw, sections } from '../../../src/collections/sections/sections.ts';
import { lawReviewedOn } from '../../../src/domain/reconsideration/reconsideration.ts';
import { linkTitle } from '../../../src/queries/site-map/link-titles.ts';
import { sectionsOf } from '../../../src/queries/records/sections.ts';
import { sectionPage, siteMap } from '../../../src/queries/site-map/site-map.ts';
import { newestEntry, sitemaps } from '../../../src/queries/ledger/sitemaps.ts';
import { documentIn, onDay, portalOf, the } from '../portal.ts';
import {
	agency,
	information,
	interpretation,
	normativeDocument,
	page,
	penalty,
	table,
} from '../records.ts';
import { information as informationKind } from '../../../src/collections/information.ts';

const portal = portalOf(
	{
		'agencies/government.md': agency(),
		'information/plain.md': information({ title: '测试规划', updatedOn: '2025-02-03' }),
		'information/ended.md': information({ publicUntil: '2026-05-31' }),
		'normative-documents/a.md': normativeDocument({ title: '测试办法' }),
		'enforcement/penalty-decisions/2026.csv': table(penalty()),
		'interpretations/e.md': interpretation({ interprets: ['a'] }),
		'pages/about.mdx': page({ title: '关于' }),
	},
	{ today: '2026-12-01' },
);
const pages = [...siteMap(portal).values()].flat();
const pageAt = (href: string) =>
	the(
		pages.find((each) => each.href === href),
		href,
	);

test('every page stands once, below the section that it names', () => {
	expect(pages.length).toBeGreaterThan(100);
	expect(new Set(pages.map(({ href }) => href)).size).toBe(pages.length);
	for (const [section, below] of siteMap(portal))
		for (const each of below) expect([each.href, each.section.id]).toEqual([each.href, section.id]);
});

test('every section with content has a page of its own, and no other', () => {
	const shown = sectionsOf(portal);
	expect(shown.map((section) => sectionPage(portal, section).href)).toEqual(
		shown.map(({ path }) => path),
	);
	expect([...siteMap(portal).keys()]).toEqual(shown);
	const empty = sections.find(({ id }) => id === 'disclosure-guides');
	expect(() => sectionPage(portal, the(empty))).toThrow('no page');
	expect(sectionPage(portal, reconsiderationScope).title).toBe('行政复议范围');
	expect(() => sectionPage(portal, ruleOfLaw)).toThrow('no page');
});

test('a page is found by its text, by its purpose, or not at all', () => {
	const found = [
		'/',
		'/about/',
		'/disclosure/',
		'/disclosure/information/',
		'/disclosure/information/plain/',
		'/disclosure/information/year/2024/',
		'/disclosure/request-form/',
		'/enforcement/penalty-decisions/',
		'/agencies/government/',
	].map((href) => [href, pageAt(href).found, pageAt(href).language, pageAt(href).lastModified]);
	expect(found).toEqual([
		['/', undefined, 'zh-CN', lawReviewedOn],
		['/about/', 'text', 'zh-CN', '2024-05-24'],
		['/disclosure/', 'purpose', 'zh-CN', '2025-02-03'],
		['/disclosure/information/', 'purpose', 'zh-CN', '2025-02-03'],
		['/disclosure/information/plain/', 'text', 'zh-CN', '2025-02-03'],
		['/disclosure/information/year/2024/', undefined, 'zh-CN', '2025-02-03'],
		['/disclosure/request-form/', 'text', 'zh-CN', lawReviewedOn],
		['/enforcement/penalty-decisions/', 'purpose', 'zh-CN', '2026-01-20'],
		['/agencies/government/', 'text', 'zh-CN', '2025-02-03'],
	]);
});

test('a portal of an earlier day does not say that the law was reviewed later', () => {
	const earlier = onDay(portal, '2026-06-01');
	expect(sectionPage(earlier, reconsiderationScope).lastModified).toBeUndefined();
	expect(sectionPage(portal, reconsiderationScope).lastModified).toBe(lawReviewedOn);
});

test('a document whose publication has ended has no page', () => {
	expect(pages.some(({ href }) => href.includes('/ended/'))).toBe(false);
	const before = onDay(portal, '2026-05-31');
	expect(documentIn(before, informationKind, 'ended').href).toBe('/disclosure/information/ended/');
	expect([...siteMap(before).values()].flat().some(({ href }) => href.includes('/ended/'))).toBe(
		true,
	);
});

test('the sitemaps of the sections list every page once, with its last change', () => {
	const ofSections = sitemaps(portal).filter(({ file }) => !file.startsWith('sitemap-duty-'));
	const urls = ofSections.flatMap(({ entries }) => entries.map(({ url }) => url));
	expect(urls).toEqual(pages.map(({ href }) => `https://www.ceshi.example${href}`));
	const informationMap = the(ofSections.find(({ file }) => file === 'sitemap-information.xml'));
	expect(newestEntry(informationMap)).toBe('2025-02-03');
	expect(informationMap.entries.find(({ url }) => url.endsWith('/plain/'))).toEqual({
		url: 'https://www.ceshi.example/disclosure/information/plain/',
		lastModified: '2025-02-03',
		disclosure: {
			section: 'information',
			agencies: 'government',
			category: 'plans',
			formed: '2024-05-20',
			published: '2024-05-24',
			updated: '2025-02-03',
			duties:
				'disclosure-catalogue disclosure-timeliness plans-information home-page-updates column-updates',
		},
	});
});

test('a sitemap says nothing of what a page is about', () => {
	const entry = sitemaps(portal)
		.flatMap(({ entries }) => entries)
		.find(({ url }) => url.endsWith('/interpretations/e/'));
	expect(Object.keys(the(entry).disclosure ?? {})).not.toContain('about');
});

test('duties have sitemaps of their evidence', () => {
	const ofDuties = sitemaps(portal).filter(({ file }) => file.startsWith('sitemap-duty-'));
	expect(
		ofDuties
			.filter(({ entries }) => entries.some(({ url }) => url.endsWith('/plain/')))
			.map(({ file }) => file),
	).toEqual([
		'sitemap-duty-disclosure-catalogue.xml',
		'sitemap-duty-disclosure-timeliness.xml',
		'sitemap-duty-plans-information.xml',
		'sitemap-duty-home-page-updates.xml',
		'sitemap-duty-column-updates.xml',
	]);
});

test('a link is called by the title of its page', () => {
	expect(
		[
			'/disclosure/information/plain/#part',
			'/normative-documents/a/?q=1',
			'/about/',
			'/agencies/government/',
			'/enforcement/penalty-decisions/2026/',
			'/rule-of-law/',
			'/unknown/',
		].map((address) => linkTitle(portal, address)),
	).toEqual([
		'测试规划',
		'测试办法',
		'关于',
		'测试县人民政府',
		'行政处罚决定（2026年）',
		'法治政府建设',
		'/unknown/',
	]);
});
