import { sitePath } from './site-path.ts';
import type { SitemapUrl } from './site.ts';

/** A page that at least one sitemap lists. */
export interface ListedPage {
	/** The path where it is read. */
	path: string;
	/** The address as the first sitemap writes it, without a fragment. */
	url: string;
	/** Ids of the duties whose sitemaps list it. */
	duties: readonly string[];
}

export interface ListedPages {
	/** The site's own address according to its sitemaps, with a slash at the end; empty when they list no page. */
	address: string;
	/** The path below which its pages are. */
	base: string;
	pages: readonly ListedPage[];
	/** The listed addresses, without those on other hosts. */
	listed: readonly SitemapUrl[];
	/** In Chinese. */
	notes: readonly string[];
}

/** Most pages are listed for no duty and share this empty list, which saves memory. */
const none: readonly string[] = [];

/**
 * Every listed page once, of those below `base`. The host of most addresses is the site's own; addresses on other hosts
 * belong to another audit. If no listed page is below `base`, the whole host is the site.
 */
export function listedPages(listed: readonly SitemapUrl[], base = '/'): ListedPages {
	const hosts = new Map<string, { count: number; origin: string }>();
	for (const { url: text } of listed) {
		const url = webAddress(text);
		if (!url) continue;
		const host = hosts.get(url.host) ?? { count: 0, origin: url.origin };
		host.count++;
		hosts.set(url.host, host);
	}
	const [[host, own] = []] = [...hosts].toSorted(([, one], [, other]) => other.count - one.count);
	// Addresses are parsed again and again, because half a million parsed addresses would not fit into memory.
	const onHost = listed.filter(({ url }) => webAddress(url)?.host === host);
	const below = base === '/' ? onHost : onHost.filter(({ url }) => pathOf(url).startsWith(base));
	const isBelow = below.length > 0;
	const ownListed = isBelow ? below : onHost;
	const pages = new Map<string, ListedPage>();
	for (const entry of ownListed) addPage(pages, pathOf(entry.url), entry);
	const usable = hosts.values().reduce((sum, { count }) => sum + count, 0);
	const foreign = usable - onHost.length;
	const outside = onHost.length - ownListed.length;
	const unusable = listed.length - usable;
	return {
		address: own ? `${own.origin}${isBelow ? base : '/'}` : '',
		base: isBelow ? base : '/',
		pages: [...pages.values()],
		listed: ownListed,
		notes: [
			...(foreign > 0 ? [`站点地图中 ${foreign} 个网址不在 ${host}，没有检查`] : []),
			...(outside > 0 ? [`站点地图中 ${outside} 个网址不在 ${base} 下，没有检查`] : []),
			...(own && !isBelow ? [`站点地图没有列出 ${base} 下的网址，按整个网站核查`] : []),
			...(unusable > 0 ? [`站点地图中 ${unusable} 个网址写法有误，没有检查`] : []),
		],
	};
}

/**
 * The pages that a sitemap in the folder `base` lists. Where all of them are in this folder the folder is the site; else it
 * is one for sitemaps, and the whole host is.
 */
export function pagesOfSitemap(listed: readonly SitemapUrl[], base: string): ListedPages {
	const onHost = listedPages(listed);
	const isSite = onHost.pages.every(({ path }) => path.startsWith(base));
	return isSite ? listedPages(listed, base) : onHost;
}

function addPage(pages: Map<string, ListedPage>, path: string, { url, duty }: SitemapUrl): void {
	const page = pages.get(path) ?? { path, url: url.replace(/#.*$/s, ''), duties: none };
	const isNew = duty !== undefined && !page.duties.includes(duty);
	pages.set(path, isNew ? { ...page, duties: [...page.duties, duty] } : page);
}

function pathOf(address: string): string {
	return sitePath(new URL(address));
}

function webAddress(text: string): URL | undefined {
	return /^https?:/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}
