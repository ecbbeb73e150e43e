import type { SitePage } from './site-page.ts';

/** Pages as the static paths of a route `[...name].astro`. */
export function staticPaths<Subject, Name extends string>(
	pages: readonly SitePage<Subject>[],
	name: Name,
) {
	return pages.map((page) => ({
		params: { [name]: decodeURIComponent(page.href).slice(1, -1) } as Record<Name, string>,
		props: { page },
	}));
}
