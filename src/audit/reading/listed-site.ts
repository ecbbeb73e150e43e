import { pageGaps } from './page-gaps.ts';
import { readAuditedPage } from './page-reader.ts';
import { readPages } from './read-pages.ts';
import { builtOnAt } from './built-on.ts';
import { registerAt } from './register-at.ts';
import { siteName } from './site-name.ts';
import { siteLinks } from './site-links.ts';
import type { Keep } from './interner.ts';
import type { ListedPages } from './listed-pages.ts';
import type { ReadSite } from './site.ts';
import type { SitemapTree } from './sitemap-tree.ts';
import type { Source } from './source.ts';

/** How a listed site is read. */
interface Reading {
	source: Source;
	keep: Keep;
	/** The maximum number of pages, and the seconds between two requests that the site asks for. */
	limits: { maxPages: number; delay: number };
	onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Reads the pages that a site's sitemaps list. */
export async function listedSite(
	{ name, found, tree }: { name: string; found: ListedPages; tree: SitemapTree },
	{ source: unhurried, keep, limits, onProgress }: Reading,
): Promise<ReadSite> {
	const { address, base, pages: listedOnce, listed } = found;
	const { maxPages, delay } = limits;
	const source = delay > 0 ? unhurried.slowed(delay) : unhurried;
	const { register, isRefused, notes } = await registerAt(base, source);
	const builtOn = register && (await builtOnAt(base, source));
	const site = siteLinks(address, keep, !register);
	const { pages, unreadable } = await readPages(listedOnce.slice(0, maxPages), source, {
		onProgress,
		parse: (html, { url, duties }) => {
			const reading = readAuditedPage(html, url, keep);
			site.add(reading);
			return register ? { ...reading.page, claims: duties } : reading.page;
		},
	});
	const left = new Set(unreadable.filter(({ isGone }) => !isGone).map(({ url }) => url));
	const unread = listedOnce.filter(({ url }, index) => index >= maxPages || left.has(url));
	const { notes: linkNotes, ...followed } = await site.follow(pages, source);
	return {
		source: name,
		address,
		name: siteName(pages, address),
		register,
		...(builtOn && { builtOn }),
		listed,
		discovery: 'sitemap',
		sitemapFaults: tree.faults,
		pages,
		unreadable,
		...followed,
		gaps: [
			...(register ? tree.gaps : tree.gaps.map(() => ({}))),
			...(isRefused ? [{}] : []),
			...pageGaps(unread, register !== undefined),
		],
		notes: [
			...tree.notes,
			...found.notes,
			...copyNotes(source, address),
			...notes,
			...limitNotes(listedOnce.length, maxPages),
			...linkNotes,
		],
	};
}

function copyNotes({ origin }: Source, address: string): string[] {
	const own = new URL(address).origin;
	if (origin === undefined || origin === own) return [];
	return [`读取的是 ${origin} 上的副本；站点地图中的网址属于 ${own}，报告按站点地图书写`];
}

function limitNotes(count: number, maxPages: number): string[] {
	return count > maxPages ? [`站点地图列出 ${count} 个网页，只读取了前 ${maxPages} 个`] : [];
}
