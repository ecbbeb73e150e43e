import { sitemap } from '../formats/sitemap.ts';
import { sitemaps } from '../queries/sitemaps.ts';
import type { APIRoute } from 'astro';
import type { Sitemap } from '../queries/sitemaps.ts';

export const getStaticPaths = () =>
	sitemaps.map((map) => ({ params: { sitemap: map.file.replace(/\.xml$/, '') }, props: { map } }));

export const GET: APIRoute<{ map: Sitemap }> = ({ props: { map } }) =>
	new Response(sitemap(map.entries));
