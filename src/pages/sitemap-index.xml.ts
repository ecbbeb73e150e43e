import { sitemapIndex } from '../formats/sitemap.ts';
import { absolute } from '../queries/site-map/absolute.ts';
import { newestEntry, sitemaps } from '../queries/site-map/sitemaps.ts';
import { portal } from '../queries/records/portal.ts';

export const GET = () =>
	new Response(
		sitemapIndex(
			sitemaps(portal).map((map) => ({
				url: absolute(portal, `/${map.file}`),
				lastModified: newestEntry(map),
			})),
		),
	);
