import { sitemapIndex } from '../formats/sitemap.ts';
import { absolute } from '../queries/absolute.ts';
import { newestEntry, sitemaps } from '../queries/ledger/sitemaps.ts';
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
