import type { FileFault } from './xml-repair.ts';
import type { SitemapUrl } from './site.ts';

/** What a sitemap, or an index of sitemaps, states. */
export interface SitemapFile {
	urls: readonly SitemapUrl[];
	/** In an index: addresses of further sitemaps. */
	sitemaps: readonly string[];
	/** How many entries were left out because they were too many or too long. */
	omitted: number;
	/** How many entries could not be read. */
	unreadable: number;
	/** True when the file is so malformed that entries may be lost without a trace. */
	mayLackEntries: boolean;
	/** What is wrong with the file although it was read. */
	faults: readonly FileFault[];
}

/** The maximum number of addresses in one sitemap (sitemaps.org protocol 0.9). */
export const mostEntries = 50_000;
/** The maximum length of an address in the protocol. */
export const longestAddress = 2048;
