import { inParallel } from './in-parallel.ts';
import { sitePath, withoutSession } from './site-path.ts';
import type { PageReading } from './page-reader.ts';
import type { ReadSite } from './site.ts';
import type { Source } from './source.ts';

/** A site's links to its own addresses. */
export interface OwnLinks {
	/** Adds the links of one page. */
	add(reading: PageReading): void;
	/** The linked paths, each with the address of the first page that links to it. */
	readonly pages: ReadonlyMap<string, string>;
}

const mostLinks = 500_000;

/** Collects the links to addresses on the host of `address`. */
export function ownLinks(address: string): OwnLinks {
	const { host } = new URL(address);
	const pages = new Map<string, string>();
	/** Links that begin with a slash mean the same on every page, and most links do. */
	const rooted = new Map<string, string | undefined>();

	return {
		pages,
		add({ page: { url }, links, base }) {
			const from = base !== undefined && URL.canParse(base, url) ? new URL(base, url).href : url;
			const isUsual = new URL(from).host === host;
			for (const href of links) {
				const path = href.startsWith('/') && isUsual ? rootedPath(href) : pathOf(href, from);
				if (path !== undefined && !pages.has(path) && pages.size < mostLinks) pages.set(path, url);
			}
		},
	};

	function rootedPath(href: string): string | undefined {
		if (!rooted.has(href) && rooted.size < mostLinks) rooted.set(href, pathOf(href, address));
		return rooted.get(href);
	}

	function pathOf(href: string, from: string): string | undefined {
		if (href.startsWith('#') || !URL.canParse(href, from)) return undefined;
		const url = new URL(href, from);
		return /^https?:$/.test(url.protocol) && url.host === host
			? withoutSession(sitePath(url))
			: undefined;
	}
}

interface DeadLinks {
	deadLinks: ReadSite['deadLinks'];
	/** In Chinese. */
	notes: readonly string[];
}

/** The links that have no answer, except to pages that were `read`. A link that cannot be checked counts as working. */
export async function deadLinksOf(
	links: OwnLinks,
	source: Source,
	site: { address: string; read: ReadonlySet<string> },
): Promise<DeadLinks> {
	const isRead = (path: string) => site.read.has(path) || site.read.has(path.replace(/\?.*$/s, ''));
	const unread = [...links.pages].filter(([path]) => !isRead(path));
	const checked = unread.slice(0, source.mostChecks);
	const answers = await inParallel(checked, source.concurrency, ([path]) => source.exists(path));
	const { origin } = new URL(site.address);
	return {
		deadLinks: checked
			.filter((_, index) => answers[index] === false)
			.map(([path, page]) => ({ href: origin + path, page })),
		notes:
			checked.length < unread.length
				? [`站内链接有 ${unread.length} 个需要核对，只核对了 ${checked.length} 个`]
				: [],
	};
}
