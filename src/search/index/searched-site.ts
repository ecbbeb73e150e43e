/** A site of several that are searched together. */
export interface SearchedSite {
	name: string;
	/** Where it begins, with a slash at the end; that of the site on which the search stands is a path. */
	address: string;
}

/** Whether it is another one than that on which the search stands. */
export function isOther(site: SearchedSite | undefined): site is SearchedSite {
	return site !== undefined && site.address !== import.meta.env.BASE_URL;
}

/**
 * The address of something that a site's index names, from the site's beginning (`/search/index/`), for this page.
 * Without a site it is the one on which the search stands.
 */
export function addressOn(site: SearchedSite | undefined, path: string): string {
	return (site?.address ?? import.meta.env.BASE_URL) + path.replace(/^\/+/, '');
}

/** Reads the list of sites that the search page holds, its own first; an empty list where there is only one. */
export function readSearchedSites(written: string | undefined): SearchedSite[] {
	return written === undefined ? [] : (JSON.parse(written) as SearchedSite[]);
}

/** Names of sites that were to be searched as well: those that are not, and those of which only the records are. */
export interface LeftOut {
	sites: string[];
	texts: string[];
}
