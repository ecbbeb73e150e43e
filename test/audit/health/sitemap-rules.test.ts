import { describe, expect, test } from 'vitest';
import { sitemapFindings } from '../../../src/audit/health/sitemap-rules.ts';
import type { SitemapUrl } from '../../../src/audit/reading/site.ts';

const today = '2026-11-22';
const known = new Set(['guide', 'report']);

const page = (more: Partial<SitemapUrl> = {}): SitemapUrl => ({
	url: 'https://x.example/a/',
	sitemap: 'sitemap-information.xml',
	lastModified: '2026-03-02',
	facts: { agencies: [], dates: { formed: '2026-03-01', published: '2026-03-02 09:00' } },
	claims: ['guide'],
	...more,
});
const inDuty = (more: Partial<SitemapUrl> = {}): SitemapUrl =>
	page({ sitemap: 'sitemap-duty-guide.xml', duty: 'guide', ...more });

const rulesOf = (listed: readonly SitemapUrl[]) =>
	sitemapFindings(listed, today, known).map(({ rule }) => rule);

test('a page in the sitemap of its section and of its duty is right', () => {
	expect(sitemapFindings([page(), inDuty()], today, known)).toEqual([]);
});

describe('the day of change', () => {
	const alone = (lastModified: string, dates: NonNullable<SitemapUrl['facts']>['dates']) =>
		rulesOf([page({ lastModified, facts: { agencies: [], dates }, claims: [] })]);
	const published = { formed: '2026-03-01', published: '2026-03-02 09:00' } as const;

	test.each([
		['2026-03-02', published],
		['2026-03-09', { ...published, updated: '2026-03-09' }],
		['2026-03-02T09:00:00+08:00', published],
		['2026-03-09', { updated: '2026-03-02' }],
		['2026-03-02', {}],
		[today, {}],
	] as const)('%s fits %j', (day, dates) => {
		expect(alone(day, dates)).toEqual([]);
	});

	test.each([
		['2026-03-01', published],
		['2026-03-03', published],
		['2026-03-02', { ...published, updated: '2026-03-09' }],
		['2026-03-01', { updated: '2026-03-02' }],
	] as const)('%s does not fit %j', (day, dates) => {
		expect(alone(day, dates)).toEqual(['sitemap-day']);
	});

	test('is not in the future, on any site', () => {
		const foreign = { url: 'https://y.example/', sitemap: 'sitemap.xml' };
		expect(rulesOf([{ ...foreign, lastModified: '2026-11-23' }])).toEqual(['sitemap-future']);
		expect(rulesOf([{ ...foreign, lastModified: '2026-11-22T23:59:00+08:00' }])).toEqual([]);
		expect(rulesOf([foreign, foreign])).toEqual([]);
	});
});

describe('duties', () => {
	test('that do not exist are found in entries and in names of sitemaps', () => {
		const unknown = { claims: ['gone'] };
		expect(rulesOf([page(unknown), inDuty({ ...unknown, duty: 'gone' })])).toEqual([
			'sitemap-duty-unknown',
			'sitemap-duty-unknown',
		]);
	});

	test('are not checked when the list of duties is unknown', () => {
		expect(sitemapFindings([page(), inDuty()], today)).toEqual([]);
	});

	test('list only pages that stand in exactly one sitemap of a section', () => {
		expect(rulesOf([page(), page({ sitemap: 'sitemap-other.xml' }), inDuty()])).toEqual([
			'sitemap-section',
		]);
		expect(rulesOf([inDuty()])).toEqual(['sitemap-section', 'sitemap-duty']);
	});

	test('are named by a page whose address they list', () => {
		expect(rulesOf([page({ claims: [] }), inDuty()])).toEqual(['sitemap-duty']);
	});

	test('list the pages that name them', () => {
		expect(rulesOf([page({ claims: ['guide', 'report'] }), inDuty()])).toEqual(['sitemap-duty']);
	});
});

test('a finding says where and what, in Chinese', () => {
	expect(sitemapFindings([page({ lastModified: '2026-03-01' }), inDuty()], today)).toEqual([
		{
			rule: 'sitemap-day',
			url: 'https://x.example/a/',
			severity: 'error',
			message: '站点地图写的最后修改日期 2026-03-01 比网页写明的日期 2026-03-02 早。两处应当一致',
		},
	]);
});
