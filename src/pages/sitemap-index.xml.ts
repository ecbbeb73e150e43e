import { sitemapIndex } from '../formats/sitemap.ts';
import { absolute, newestEntry, sitemaps } from '../queries/sitemaps.ts';

export const GET = () =>
	new Response(
		sitemapIndex(
			sitemaps.map((map) => ({ url: absolute(`/${map.file}`), lastModified: newestEntry(map) })),
		),
	);
