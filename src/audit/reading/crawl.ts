import { readPages } from './read-pages.ts';
import type { ListedPage } from './listed-pages.ts';
import type { OwnLinks } from './own-links.ts';
import type { PagesRead, Steps } from './read-pages.ts';
import type { Source } from './source.ts';

/** How far a site without a sitemap is read. */
export interface CrawlLimits {
	/** The maximum number of pages that are asked for. */
	pages: number;
	/** The maximum number of links between the home page and a page. */
	depth: number;
	/** The minimum number of seconds between two requests. */
	delay: number;
}

export const usualCrawl: CrawlLimits = { pages: 1000, depth: 4, delay: 0.5 };

export interface Crawl extends PagesRead {
	/** How many linked pages were not read because of the limits, or because the time was over. */
	left: number;
}

/** Files that a page offers or loads, by their names. */
const file =
	/\.(?:pdf|ofd|docx?|wps|xlsx?|et|csv|pptx?|txt|zip|rar|7z|gz|jpe?g|png|gif|bmp|svg|webp|ico|css|m?js|json|xml|mp[34]|avi|wmv|flv|mov|woff2?|ttf|eot|apk|exe)$/i;

interface CrawlOptions {
	links: OwnLinks;
	limits: CrawlLimits;
	steps: Steps;
	/** After it is aborted, no more pages are asked for. */
	deadline?: AbortSignal | undefined;
}

/**
 * Reads a site by following links from its home page, nearest pages first, to paths below `base` alone. `links` receives
 * the links of every page that `steps.parse` reads.
 */
export async function crawl(
	source: Source,
	{ address, base, home }: { address: string; base: string; home: string },
	{ links, limits, steps, deadline }: CrawlOptions,
): Promise<Crawl> {
	const { origin } = new URL(address);
	const seen = new Set([pageKey(home)]);
	const pages: PagesRead['pages'][number][] = [];
	const unreadable: PagesRead['unreadable'][number][] = [];
	let asked = 0;
	let left = 0;
	let level: ListedPage[] = [listedPage(home)];
	for (let depth = 0; level.length > 0 && depth <= limits.depth; depth++) {
		const taken = level.slice(0, limits.pages - asked);
		const before = asked;
		const read = await readPages(taken, source, {
			...steps,
			onProgress: (done, total) => steps.onProgress?.(before + done, before + total),
		});
		asked += taken.length;
		left += level.length - taken.length;
		pages.push(...read.pages);
		// A link to a page that is gone, or to a file, is looked at with the other links.
		const failed = read.unreadable.filter((one) => !one.isGone && !one.isOtherType);
		if (deadline?.aborted) {
			left += failed.length + nextLevel().length;
			level = [];
			break;
		}
		unreadable.push(...failed);
		level = nextLevel();
	}
	return { pages, unreadable, left: left + level.length };

	function nextLevel(): ListedPage[] {
		return [...links.pages.keys()].flatMap((path) => {
			const key = pageKey(path);
			if (seen.has(key) || !key.startsWith(base) || file.test(path.replace(/\?.*$/s, '')))
				return [];
			seen.add(key);
			return [listedPage(path)];
		});
	}

	function listedPage(path: string): ListedPage {
		return { path, url: origin + path, duties: [] };
	}
}

/** One form for the ways of writing a page's path: a folder and its index file are one page. */
function pageKey(path: string): string {
	return path.replace(/(?<=\/)(?:index|default)\.(?:s?html?|jsp|aspx?|php)$/i, '');
}
