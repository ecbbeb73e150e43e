import { describe, expect, test } from 'vitest';
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

describe('of one rule ten findings are listed', () => {
	test.each([
		[10, 10, false],
		[11, 10, true],
	])('of %i dead links', (count, listed, saysMore) => {
		const deadLinks = Array.from({ length: count }, (_, index) => ({
			href: `${address}${index}/`,
			page: address,
		}));
		const found = siteHealth(site({ deadLinks }), { today });
		expect(found).toHaveLength(listed);
		expect(found.at(-1)?.message.endsWith('（同类问题另有 1 个，未逐一列出）')).toBe(saysMore);
	});

	test('of sitemaps that list pages wrongly, too', () => {
		const listed = Array.from({ length: 30 }, (_, index) => ({
			url: `${address}${index}/`,
			sitemap: 'sitemap-news.xml',
			lastModified: '2027-01-01',
		}));
		const found = siteHealth(site({ listed }), { today });
		expect(found).toHaveLength(10);
		expect(found.at(-1)?.message).toContain('另有 20 个');
	});
});
