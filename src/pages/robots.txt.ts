import { absolute } from '../queries/absolute.ts';
import { portal } from '../queries/records/portal.ts';

export const GET = () =>
	new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute(portal, '/sitemap-index.xml')}\n`);
