import css from '../../design/page.css?raw';
import { isDesignShown } from './_is-shown.ts';
import type { APIRoute } from 'astro';

/** The style of the pages of the design; a style that a page imports would lie in every county's build. */
export function getStaticPaths() {
	return isDesignShown ? [{ params: { sheet: 'page' } }] : [];
}

export const GET: APIRoute = () =>
	new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
