import { expect, test } from 'vitest';
import { sitemap, sitemapIndex } from '../../src/formats/sitemap.ts';

test('addresses are escaped and an unknown day is left out', () => {
	expect(
		sitemap([
			{ url: 'https://x.example/?a=1&b=<2>' },
			{ url: 'https://x.example/a/', lastModified: '2024-05-24' },
		]),
	).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
		<url><loc>https://x.example/?a=1&amp;b=&lt;2&gt;</loc></url>
		<url><loc>https://x.example/a/</loc><lastmod>2024-05-24</lastmod></url>
		</urlset>
		"
	`);
});

test('an extension is declared once and says what it knows of a page', () => {
	expect(
		sitemap(
			[
				{
					url: 'https://x.example/',
					disclosure: { section: 'home', 'catalogue-item': '税收&费/1' },
				},
				{ url: 'https://x.example/a/', lastModified: '2024-05-24' },
			],
			{ namespace: 'urn:x', schema: 'https://x.example/x.xsd' },
		),
	).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:gk="urn:x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x https://x.example/x.xsd">
		<url><loc>https://x.example/</loc><gk:disclosure section="home" catalogue-item="税收&amp;费/1"/></url>
		<url><loc>https://x.example/a/</loc><lastmod>2024-05-24</lastmod></url>
		</urlset>
		"
	`);
});

test('the index lists sitemaps', () => {
	expect(sitemapIndex([{ url: 'https://x.example/sitemap-a.xml' }])).toContain(
		'<sitemap><loc>https://x.example/sitemap-a.xml</loc></sitemap>',
	);
});
