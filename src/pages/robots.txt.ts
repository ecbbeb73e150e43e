import { absolute } from '../queries/site-map/absolute.ts';

export const GET = () =>
	new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
