import css from '../../design/page.css?raw';
import { isDesignShown } from './_is-shown.ts';
import type { APIRoute } from 'astro';

/**
 * The style sheet of the design pages. A page must not import it, because an imported style would be in every county's
 * build.
 */
export function getStaticPaths() {
	return isDesignShown ? [{ params: { sheet: 'page' } }] : [];
}

export const GET: APIRoute = () =>
	new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
