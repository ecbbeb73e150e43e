import { defineMiddleware } from 'astro:middleware';
import { basePath } from './domain/text/site-address.ts';
import { atBase } from './formats/at-base.ts';
import { site } from './site.ts';

// Not `import.meta.env.BASE_URL`: an environment variable of that name changes it on the server.
const base = basePath(site.address);

/** A build writes the paths of its scripts and styles with the base; while an editor previews the site they have none. */
const bundled = import.meta.env.IS_PREVIEW ? ['/@', '/src/', '/node_modules/'] : [`${base}_astro/`];

/**
 * Components, records and hand-made pages name places by their path within the site. This is the one place where pages
 * learn where on its host the site lies.
 */
export const onRequest = defineMiddleware(async (_, next) => {
	const answer = await next();
	if (base === '/' || !answer.headers.get('content-type')?.startsWith('text/html')) return answer;
	return new Response(atBase(await answer.text(), base, bundled), answer);
});
