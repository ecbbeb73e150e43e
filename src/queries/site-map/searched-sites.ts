import { parseSiteAddress } from '../../domain/text/site-address.ts';
import { site } from '../../site.ts';
import type { SearchedSite } from '../../search/sites/searched-site.ts';

const others = site.search?.sites.map(({ name, address }) => ({
	name,
	...(parseSiteAddress(address) ?? { href: address }),
}));

/** The sites that the search page searches, this one first; undefined where it is the only one. */
export const searchedSites: readonly SearchedSite[] | undefined = others && [
	{ name: site.name, address: '/' },
	...others.map(({ name, href }) => ({ name, address: href })),
];

/** Where they lie, besides this site's own origin. */
export const searchedOrigins: readonly string[] = [
	...new Set(others?.flatMap(({ origin }) => origin ?? [])),
];
