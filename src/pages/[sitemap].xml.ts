import { disclosureNamespace, disclosureSchemaPath } from '../formats/disclosure-schema.ts';
import { sitemap } from '../formats/sitemap.ts';
import { absolute } from '../queries/absolute.ts';
import { sitemaps } from '../queries/ledger/sitemaps.ts';
import { portal } from '../queries/records/portal.ts';
import type { APIRoute } from 'astro';
import type { Sitemap } from '../queries/ledger/sitemaps.ts';

export const getStaticPaths = () =>
	sitemaps(portal).map((map) => ({
		params: { sitemap: map.file.replace(/\.xml$/, '') },
		props: { map },
	}));

const extension = {
	namespace: disclosureNamespace,
	schema: absolute(portal, disclosureSchemaPath),
};

export const GET: APIRoute<{ map: Sitemap }> = ({ props: { map } }) =>
	new Response(sitemap(map.entries, extension));
