import { sitemapIndex } from '../formats/sitemap.ts';
import { absolute } from '../queries/site-map/absolute.ts';
import { newestEntry, sitemaps } from '../queries/site-map/sitemaps.ts';

export const GET = () =>
	new Response(
		sitemapIndex(
			sitemaps.map((map) => ({ url: absolute(`/${map.file}`), lastModified: newestEntry(map) })),
		),
	);
