import { interner } from './interner.ts';
import { listedPages, pagesOfSitemap } from './listed-pages.ts';
import { robotsOf } from './robots-of.ts';
import { readSitemap } from './sitemap-reader.ts';
import { siteTarget } from './site-target.ts';
import { sitemapTree } from './sitemap-tree.ts';
import type { HttpOptions } from './http-source.ts';

/** The addresses of a site as its sitemaps list them, without reading a page. */
export interface SiteAddresses {
	/** Path and query, percent-encoded; each once. */
	paths: readonly string[];
	/** In Chinese: what was not read or does not belong to the site, and why. */
	notes: readonly string[];
}

/**
 * Reads the sitemaps of the site at an address with `http:` or `https:`. Only the site's own host is asked, and only
 * addresses on the host of most entries are returned. Throws with a reason in Chinese when no sitemap can be read.
 */
export async function siteAddresses(
	name: string,
	options: HttpOptions = {},
): Promise<SiteAddresses> {
	const { source, base, sitemap } = await siteTarget(name, options);
	const robots = await robotsOf(source);
	const tree = await sitemapTree(source, interner(), {
		...(sitemap !== undefined && { named: [sitemap] }),
		announced: robots.sitemaps,
		base,
		mayTry: robots.mayRead,
	});
	const found = (sitemap === undefined ? listedPages : pagesOfSitemap)(tree.listed, base);
	if (found.pages.length === 0)
		throw new Error(['没有可以读取的站点地图', ...tree.notes].join('；'));
	return { paths: found.pages.map(({ path }) => path), notes: [...tree.notes, ...found.notes] };
}

const anyHost = 'https://site.invalid';

/**
 * The addresses in a text: a sitemap, or a list with an address or a path a line. Throws with a reason in Chinese when there
 * is none.
 */
export function addressesInText(text: string, name: string): SiteAddresses {
	const whole = text.trimStart().startsWith('<')
		? text
		: text.replace(/^[ \t]*\/(?!\/)/gm, `${anyHost}/`);
	const file = readSitemap(whole, name, interner());
	const found = listedPages(file.urls);
	if (found.pages.length === 0) throw new Error(`${name} 里没有网址`);
	return {
		paths: found.pages.map(({ path }) => path),
		notes: [
			...(file.sitemaps.length > 0 ? [`${name} 是站点地图的索引，它列出的文件没有读取`] : []),
			...(file.omitted > 0
				? [`${name} 里 ${file.omitted} 个网址太长，或者超出一个文件的上限，没有读取`]
				: []),
			...(file.unreadable > 0 ? [`${name} 里 ${file.unreadable} 行不是网址`] : []),
			...found.notes,
		],
	};
}
