import { crawledSite } from './crawled-site.ts';
import { interner } from './interner.ts';
import { listedPages, pagesOfSitemap } from './listed-pages.ts';
import { listedSite } from './listed-site.ts';
import { obedientSource } from './obedient-source.ts';
import { robotsOf } from './robots-of.ts';
import { sitePath } from './site-path.ts';
import { siteTarget } from './site-target.ts';
import { sitemapTree } from './sitemap-tree.ts';
import { usualCrawl } from './crawl.ts';
import type { CrawlLimits } from './crawl.ts';
import type { HttpOptions } from './http-source.ts';
import type { ReadSite } from './site.ts';
import type { SitemapTree } from './sitemap-tree.ts';

export interface ReadOptions extends HttpOptions {
	/** The maximum number of pages to read; 50,000 by default. */
	maxPages?: number | undefined;
	/** Addresses or paths of the site's sitemaps; then no others are looked for, and the site is not crawled. */
	sitemaps?: readonly string[] | undefined;
	/** How far a site without a sitemap is read. */
	crawl?: Partial<CrawlLimits> | undefined;
	onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Reads a site from outside: through its sitemaps, or from its home page when it has none. `name` is an address with
 * `http:` or `https:`, of the site, its home page or its sitemap, or a folder with a built site. Throws with a reason in
 * Chinese when there is no site to read; the result tells what else could not be read.
 */
export async function readSite(name: string, options: ReadOptions = {}): Promise<ReadSite> {
	const { maxPages = 50_000, onProgress } = options;
	const target = await siteTarget(name, options);
	const named = namedSitemaps(options.sitemaps, target.sitemap);
	const keep = interner();
	const robots = await robotsOf(target.source, target.base);
	const tree = await sitemapTree(target.source, keep, {
		...(named && { named }),
		announced: robots.sitemaps,
		base: target.base,
		mayTry: robots.mayRead,
	});
	const pagesOf = target.sitemap === undefined ? listedPages : pagesOfSitemap;
	const found = pagesOf(tree.listed, target.base);
	const source = obedientSource(target.source, robots);
	if (found.address !== '') {
		const limits = { maxPages, delay: robots.crawlDelay ?? 0 };
		return listedSite({ name, found, tree }, { source, keep, limits, onProgress });
	}
	const reason = reasonOf(tree, options.sitemaps);
	if (named || source.origin === undefined) throw new Error(reason);
	if (robots.problem)
		throw new Error(`${reason}；robots.txt 也读不到（${robots.problem}），不知道网站允许读取什么`);
	const crawl = { ...usualCrawl, ...options.crawl };
	const limits = {
		pages: Math.min(crawl.pages, maxPages),
		depth: crawl.depth,
		delay: Math.max(crawl.delay, robots.crawlDelay ?? 0),
	};
	return crawledSite(
		{ name, target, tree, reason },
		{ source, keep, limits, deadline: options.deadline, onProgress },
	);
}

/** The paths of the sitemaps that the caller names; `undefined` when none is named. */
function namedSitemaps(
	addresses: readonly string[] = [],
	own: string | undefined,
): readonly string[] | undefined {
	if (addresses.length === 0) return own === undefined ? undefined : [own];
	return addresses.map((address) => sitePath(new URL(address, 'https://site.invalid/')));
}

function reasonOf({ isFound, notes }: SitemapTree, named: readonly string[] | undefined): string {
	const [first, advice] = isFound
		? ['站点地图里没有可以读取的网址，无法检查', '']
		: named
			? ['--sitemap 所写的站点地图读不到，无法检查', '请核对它的网址']
			: ['没有可以读取的站点地图，无法检查', '网站应有 robots.txt 和 sitemap.xml'];
	return [advice ? `${first}。${advice}` : first, ...notes].join('；');
}
