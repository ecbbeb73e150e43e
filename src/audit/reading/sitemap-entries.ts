import { mostEntries } from './sitemap-file.ts';
import { MalformedXml, parseSitemap } from './sitemap-xml.ts';
import type { SitemapUrl } from './site.ts';
import type { SitemapFile } from './sitemap-file.ts';

/**
 * The entries of a sitemap that is not well-formed as a whole, each parsed by itself under the root as written. An entry
 * that is not well-formed counts as unreadable, and so does one that is cut off.
 */
export function readableEntries(
	text: string,
	naming: Parameters<typeof parseSitemap>[1],
): Pick<SitemapFile, 'urls' | 'sitemaps' | 'omitted' | 'unreadable'> {
	const root = /<((?:[\w-]+:)?(?:urlset|sitemapindex))\b[^>]*>/.exec(text);
	const urls: SitemapUrl[] = [];
	const sitemaps: string[] = [];
	let omitted = 0;
	let unreadable = 0;
	if (!root) return { urls, sitemaps, omitted, unreadable };
	const [rootTag, rootName] = root;
	const opening = /<((?:[\w-]+:)?(?:url|sitemap))(?=[\s>])/g;
	opening.lastIndex = root.index + rootTag.length;
	for (let found = opening.exec(text); found; found = opening.exec(text)) {
		const closing = `</${found[1]}>`;
		const next = nextEntry(text, opening.lastIndex);
		const entry = text.slice(found.index, next);
		const close = entry.indexOf(closing);
		if (close === -1) unreadable++;
		else if (urls.length + sitemaps.length >= mostEntries) omitted++;
		else read(entry.slice(0, close + closing.length));
	}
	return { urls, sitemaps, omitted, unreadable };

	function read(entry: string): void {
		try {
			const file = parseSitemap(`${rootTag}${entry}</${rootName}>`, naming);
			urls.push(...file.urls);
			sitemaps.push(...file.sitemaps);
			omitted += file.omitted;
		} catch (error) {
			if (!(error instanceof MalformedXml)) throw error;
			unreadable++;
		}
	}
}

/** Where the next entry begins; the end of the text when there is none. */
function nextEntry(text: string, from: number): number {
	const opening = /<(?:[\w-]+:)?(?:url|sitemap)(?=[\s>])/g;
	opening.lastIndex = from;
	return opening.exec(text)?.index ?? text.length;
}
