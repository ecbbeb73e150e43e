import { sitemapIndex } from '../formats/sitemap.ts';
import { absolute } from '../queries/absolute.ts';
import { newestEntry, sitemaps } from '../queries/sitemaps.ts';

export const GET = () =>
	new Response(
		sitemapIndex(
			sitemaps.map((map) => ({ url: absolute(`/${map.file}`), lastModified: newestEntry(map) })),
		),
	);
