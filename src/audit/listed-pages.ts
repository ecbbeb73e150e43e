import { sitePath } from './site-path.ts';
import type { SitemapUrl } from './site.ts';

/** A page that sitemaps list, in however many of them. */
export interface ListedPage {
	/** Where it is read. */
	path: string;
	/** As the first sitemap writes it, without a fragment. */
	url: string;
	/** Ids of the duties whose sitemaps list it. */
	duties: readonly string[];
}

export interface ListedPages {
	/** The site's own address, by its sitemaps, with a slash at the end. */
	address: string;
	pages: readonly ListedPage[];
	/** What is listed, without what belongs to other hosts. */
	listed: readonly SitemapUrl[];
	/** In Chinese. */
	notes: readonly string[];
}

interface Located {
	entry: SitemapUrl;
	url: URL;
}

/** Every listed page once. The host that most addresses have is the site's own; other hosts are another audit. */
export function listedPages(listed: readonly SitemapUrl[]): ListedPages {
	const located = listed.flatMap((entry) => locate(entry));
	const host = mostFrequent(located.map(({ url }) => url.host));
	const own = located.filter(({ url }) => url.host === host);
	const pages = new Map<string, { path: string; url: string; duties: string[] }>();
	for (const { entry, url } of own) {
		const path = sitePath(url);
		const page = pages.get(path) ?? { path, url: entry.url.replace(/#.*$/s, ''), duties: [] };
		pages.set(path, page);
		if (entry.duty && !page.duties.includes(entry.duty)) page.duties.push(entry.duty);
	}
	const foreign = located.length - own.length;
	const unusable = listed.length - located.length;
	return {
		address: own[0] ? `${own[0].url.origin}/` : '',
		pages: [...pages.values()],
		listed: own.map(({ entry }) => entry),
		notes: [
			...(foreign > 0 ? [`站点地图中 ${foreign} 个网址不在 ${host}，没有检查`] : []),
			...(unusable > 0 ? [`站点地图中 ${unusable} 个网址写法有误，没有检查`] : []),
		],
	};
}

function locate(entry: SitemapUrl): Located[] {
	if (!/^https?:/i.test(entry.url) || !URL.canParse(entry.url)) return [];
	return [{ entry, url: new URL(entry.url) }];
}

function mostFrequent(texts: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
