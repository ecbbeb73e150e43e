import { crawl } from './crawl.ts';
import { readAuditedPage } from './page-reader.ts';
import { builtOnAt } from './built-on.ts';
import { registerAt } from './register-at.ts';
import { siteName } from './site-name.ts';
import { siteLinks } from './site-links.ts';
import type { Crawl, CrawlLimits } from './crawl.ts';
import type { Keep } from './interner.ts';
import type { ReadSite } from './site.ts';
import type { SiteTarget } from './site-target.ts';
import type { SitemapTree } from './sitemap-tree.ts';
import type { Source } from './source.ts';

interface Reading {
	source: Source;
	keep: Keep;
	limits: CrawlLimits;
	deadline?: AbortSignal | undefined;
	onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Links to pages that were not read are looked at one by one, as slowly as pages. */
const mostChecks = 200;

/**
 * Reads a site without a sitemap from its home page. What no link leads to stays unread, so that nothing on such a site
 * is ever missing for sure. Throws with a reason in Chinese when the home page cannot be read; `reason` says why there is
 * no sitemap.
 */
export async function crawledSite(
	{
		name,
		target,
		tree,
		reason,
	}: { name: string; target: SiteTarget; tree: SitemapTree; reason: string },
	{ source: unhurried, keep, limits, deadline, onProgress }: Reading,
): Promise<ReadSite> {
	const { base, home } = target;
	const address = new URL(base, unhurried.origin).href;
	const source = { ...unhurried.slowed(limits.delay), mostChecks };
	const { register, isRefused, notes } = await registerAt(base, source);
	const builtOn = register && (await builtOnAt(base, source));
	const site = siteLinks(address, keep, !register);
	const crawled = await crawl(
		source,
		{ address, base, home },
		{
			links: site.links,
			limits,
			deadline,
			steps: {
				onProgress,
				parse: (html, { url }) => {
					const reading = readAuditedPage(html, url, keep);
					site.add(reading);
					return reading.page;
				},
			},
		},
	);
	const { pages, unreadable } = crawled;
	if (pages.length === 0)
		throw new Error(
			`${reason}；首页 ${home} 也读不到：${unreadable[0]?.message ?? '没有这个网页'}`,
		);
	const { notes: linkNotes, ...followed } = await site.follow(pages, source);
	return {
		source: name,
		address,
		name: siteName(pages, address),
		register,
		...(builtOn && { builtOn }),
		listed: [],
		discovery: 'crawl',
		sitemapFaults: tree.faults,
		pages,
		unreadable,
		...followed,
		gaps: [{}, ...(isRefused ? [{}] : [])],
		notes: [...crawlNotes(crawled, address, limits), ...tree.notes, ...notes, ...linkNotes],
	};
}

function crawlNotes({ pages, left }: Crawl, address: string, limits: CrawlLimits): string[] {
	const { pages: most, depth, delay } = limits;
	const end =
		left > 0
			? `还有 ${left} 个链接到的网页超出上限或者时间不够，没有读取`
			: '链接到的网页都已读取或试过';
	return [
		`网站没有可以读取的站点地图，所以从首页 ${address} 起沿链接逐页读取：只读同一主机，遵守 robots.txt，最多 ${most} 个网页、离首页最多 ${depth} 次点击，两次请求之间至少 ${delay} 秒。读取了 ${pages.length} 个网页，${end}`,
		'沿链接读取只看得到有普通链接的网页，看不到靠查询、脚本才出现的网页：没有找到的不等于没有公开，所以不下“缺失”的结论，只写“无法判断”',
	];
}
