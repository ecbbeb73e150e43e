import { derived } from '../derived.ts';
import { parseSiteAddress } from '../../domain/text/site-address.ts';
import type { SearchedSite } from '../../search/index/searched-site.ts';

const others = derived((portal) =>
	portal.site.search?.sites.map(({ name, address }) => ({
		name,
		...(parseSiteAddress(address) ?? { href: address }),
	})),
);

/** The sites that the search page searches, this one first; undefined where it is the only one. */
export const searchedSites = derived((portal): readonly SearchedSite[] | undefined => {
	const found = others(portal)?.map(({ name, href }) => ({ name, address: href }));
	return found && [{ name: portal.site.name, address: '/' }, ...found];
});

/** Where they lie, besides this site's own origin. */
export const searchedOrigins = derived((portal): readonly string[] => [
	...new Set(others(portal)?.flatMap(({ origin }) => origin ?? [])),
]);
