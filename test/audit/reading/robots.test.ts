import { expect, test } from 'vitest';
import { readRobots } from '../../../src/audit/reading/robots.ts';

test('sitemaps are named anywhere, in any capitals', () => {
	const { sitemaps } = readRobots(
		'User-agent: *\r\nsitemap: https://a.example/1.xml # 第一\r\n\r\nSITEMAP:https://a.example/2.xml\r\nSitemap:\n',
	);
	expect(sitemaps).toEqual(['https://a.example/1.xml', 'https://a.example/2.xml']);
});

test.each([
	['for all', 'User-agent: *\nCrawl-delay: 2', 2],
	[
		'for the audit itself',
		'User-agent: *\nCrawl-delay: 9\n\nUser-agent: Gongkai-Audit\nCrawl-delay: 1.5',
		1.5,
	],
	['for several', 'User-agent: other\nUser-agent: *\nDisallow: /x\nCrawl-delay: 3', 3],
	['for another', 'User-agent: other\nCrawl-delay: 3\nUser-agent: *\nAllow: /', undefined],
	['that is none', 'User-agent: *\nCrawl-delay: soon', undefined],
	['before any group', 'Crawl-delay: 3', undefined],
])('a delay %s', (_, text, delay) => {
	expect(readRobots(text).crawlDelay).toBe(delay);
});

test.each(['', '<!doctype html><p>找不到', `Sitemap: ${' '.repeat(100_000)}x`])(
	'a text that is not a robots.txt is ignored',
	(text) => {
		expect(readRobots(text)).toEqual({ sitemaps: [], rules: [], crawlDelay: undefined });
	},
);
