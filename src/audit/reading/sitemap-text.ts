import { longestAddress, mostEntries } from './sitemap-file.ts';
import type { FileFault } from './xml-repair.ts';
import type { Keep } from './interner.ts';
import type { SitemapUrl } from './site.ts';
import type { SitemapFile } from './sitemap-file.ts';

/** Reads a sitemap with one address a line. Throws with a reason in Chinese when it has no address. */
export function readTextSitemap(
	text: string,
	{ name, duty, keep }: { name: string; duty: string | undefined; keep: Keep },
): SitemapFile {
	const urls: SitemapUrl[] = [];
	let omitted = 0;
	let fault: FileFault | undefined;
	for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
		const url = line.trim();
		if (url === '') continue;
		if (!/^https?:\/\//i.test(url)) {
			fault ??= { fault: '不是网址', line: index + 1, column: 1, count: 0 };
			fault.count++;
		} else if (url.length > longestAddress || urls.length >= mostEntries) omitted++;
		else urls.push({ url: keep(url), sitemap: name, duty });
	}
	if (urls.length === 0) throw new Error('既不是 XML，也不是每行一个网址的文本');
	return {
		urls,
		sitemaps: [],
		omitted,
		unreadable: fault?.count ?? 0,
		mayLackEntries: false,
		faults: fault ? [fault] : [],
	};
}
