import { expect, test } from 'vitest';
import { healthRules, siteHealth } from '../../../src/audit/health/index.ts';
import { address, site, today } from './site.ts';

test('a site that keeps the rules', () => {
	expect(siteHealth(site(), { today })).toEqual([]);
});

test('a finding has its rule and how sure the rule is, or a lesser severity of its own', () => {
	expect(siteHealth(site(), { today: '2026-12-31' })).toMatchObject([
		{ rule: 'home-updates', url: address, severity: 'error' },
		{ rule: 'stale-news', severity: 'error' },
	]);
	const undated = siteHealth(site({ pages: [] }), { today });
	expect(undated).toMatchObject([{ rule: 'home-updates', severity: 'warning' }]);
});

test('every rule has an id of its own', () => {
	const ids = healthRules.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test.each([10, 11, 300])('of %i dead links none is left out', (count) => {
	const deadLinks = Array.from({ length: count }, (_, index) => ({
		href: `${address}${index}/`,
		page: address,
	}));
	const found = siteHealth(site({ deadLinks }), { today });
	expect(found.map(({ message }) => message.replace(/ 打不开.*/, ''))).toEqual(
		deadLinks.map(({ href }) => `站内链接 ${href}`),
	);
});

test('of sitemaps that list pages wrongly every entry is named', () => {
	const listed = Array.from({ length: 30 }, (_, index) => ({
		url: `${address}${index}/`,
		sitemap: 'sitemap-news.xml',
		lastModified: '2027-01-01',
	}));
	expect(siteHealth(site({ listed }), { today }).map(({ url }) => url)).toEqual(
		listed.map(({ url }) => url),
	);
});
