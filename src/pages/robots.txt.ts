import { absolute } from '../queries/absolute.ts';

export const GET = () =>
	new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
