import { derived } from '../derived.ts';
import { basePath, parseSiteAddress } from '../../domain/text/site-address.ts';
import type { SearchedSite } from '../../search/index/searched-site.ts';

const others = derived((portal) =>
	portal.site.search?.sites.map(({ name, address }) => ({
		name,
		...(parseSiteAddress(address) ?? { href: address }),
	})),
);

/** The sites that the search page searches, this site first; `undefined` when it is the only one. */
export const searchedSites = derived((portal): readonly SearchedSite[] | undefined => {
	const found = others(portal)?.map(({ name, href }) => ({ name, address: href }));
	return found && [{ name: portal.site.name, address: basePath(portal.site.address) }, ...found];
});

/** The origins of these sites, except this site's own. */
export const searchedOrigins = derived((portal): readonly string[] => [
	...new Set(others(portal)?.flatMap(({ origin }) => origin ?? [])),
]);
