import { expect, test } from 'vitest';
import { interner } from '../../../src/audit/reading/interner.ts';
import { readSitemap } from '../../../src/audit/reading/sitemap-reader.ts';
import { sitemapIndex, urlset } from '../site-files.ts';

const read = (xml: string, name = 'sitemap.xml') => readSitemap(xml, name, interner());

test('addresses with the day of their last change', () => {
	const { urls } = read(
		'\uFEFF<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="urn:image"><url><loc> https://a.example/?x=1&amp;y=2\n</loc><lastmod>2026-03-02</lastmod><image:image><image:loc>https://a.example/x.png</image:loc></image:image></url><url><loc><![CDATA[https://a.example/b/]]></loc></url></urlset>',
	);
	expect(urls).toEqual([
		{
			url: 'https://a.example/?x=1&y=2',
			lastModified: '2026-03-02',
			sitemap: 'sitemap.xml',
			facts: undefined,
			duty: undefined,
		},
		{
			url: 'https://a.example/b/',
			lastModified: undefined,
			sitemap: 'sitemap.xml',
			facts: undefined,
			duty: undefined,
		},
	]);
});

test('the project’s own element states facts, under any prefix', () => {
	const { urls } = read(
		'<urlset xmlns:d="urn:gongkai:disclosure:1" xmlns:gk="urn:other"><url><loc>https://a.example/</loc><d:disclosure section="information" agencies="finance justice" published="2026-03-02" duties="x y"/><gk:disclosure section="wrong"/></url></urlset>',
	);
	expect(urls[0]?.facts).toEqual({
		agencies: ['finance', 'justice'],
		dates: { published: '2026-03-02' },
		period: undefined,
		section: 'information',
		category: undefined,
		catalogueItems: undefined,
	});
});

test('an index names further sitemaps', () => {
	const { sitemaps, urls } = read(
		sitemapIndex(['https://a.example/1.xml', 'https://a.example/2.xml']),
	);
	expect(sitemaps).toEqual(['https://a.example/1.xml', 'https://a.example/2.xml']);
	expect(urls).toEqual([]);
});

test.each([
	['sitemap-duty-annual-report.xml', 'annual-report'],
	['sitemap-duty-annual-report-2.xml', 'annual-report'],
	['sitemap-duty-annual-report-10.xml.gz', 'annual-report'],
	['sitemap-duty-plan-2026.xml', 'plan-2026'],
	['sitemap-duties.xml', undefined],
	['sitemap-information.xml', undefined],
])('%s is the sitemap of a duty or not', (name, duty) => {
	expect(read(urlset(['https://a.example/']), name).urls[0]?.duty).toBe(duty);
});

const bomb = `<!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>`;

test.each([
	['a document type, as XML bombs have', bomb, 'DOCTYPE'],
	['another root', '<html><body/></html>', '根元素是 html'],
	['a page instead', '<!doctype html><title>找不到', '不是合格的 XML：第 1 行'],
	['an element left open', '<urlset><url>', '不是合格的 XML'],
	['nothing', '', '不是合格的 XML'],
	['elements nested without end', `<urlset>${'<a>'.repeat(30)}`, '嵌套超过 20 层'],
])('%s is refused', (_, xml, message) => {
	expect(() => read(xml)).toThrow(message);
});

test('at most 50,000 addresses are read, and none that is longer than the protocol allows', () => {
	const long = `https://a.example/${'x'.repeat(2048)}`;
	const urls = Array.from({ length: 50_001 }, (_, index) => `https://a.example/${index}`);
	const file = read(urlset([long, ...urls]));
	expect(file.urls).toHaveLength(50_000);
	expect(file.omitted).toBe(2);
});
