import { defineMiddleware } from 'astro:middleware';
import { atBase } from './formats/at-base.ts';

const base = import.meta.env.BASE_URL;

/**
 * Components, records and hand-made pages name places by their path within the site. This is the one place where pages
 * learn where on its host the site lies.
 */
export const onRequest = defineMiddleware(async (_, next) => {
	const answer = await next();
	if (base === '/' || !answer.headers.get('content-type')?.startsWith('text/html')) return answer;
	return new Response(atBase(await answer.text(), base), answer);
});
