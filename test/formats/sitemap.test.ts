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

test('the index lists sitemaps', () => {
	expect(sitemapIndex([{ url: 'https://x.example/sitemap-a.xml' }])).toContain(
		'<sitemap><loc>https://x.example/sitemap-a.xml</loc></sitemap>',
	);
});
