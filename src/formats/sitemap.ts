import type { CalendarDate } from '../domain/calendar-date.ts';

export interface SitemapEntry {
	/** Absolute address, percent-encoded. */
	url: string;
	/** The day the page's content last changed; left out when unknown, never the day of the build. */
	lastModified?: CalendarDate | undefined;
}

/** The most addresses that one sitemap may hold (sitemaps.org protocol 0.9). */
export const mostEntries = 50_000;

/** A sitemap by the sitemaps.org protocol 0.9. */
export function sitemap(entries: readonly SitemapEntry[]): string {
	return document(
		'urlset',
		entries.map((entry) => element('url', entry)),
	);
}

/** The index of several sitemaps. */
export function sitemapIndex(entries: readonly SitemapEntry[]): string {
	return document(
		'sitemapindex',
		entries.map((entry) => element('sitemap', entry)),
	);
}

function document(root: string, children: readonly string[]): string {
	const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${children.join('\n')}\n</${root}>\n`;
}

function element(name: string, { url, lastModified }: SitemapEntry): string {
	const lastmod = lastModified ? `<lastmod>${lastModified}</lastmod>` : '';
	return `<${name}><loc>${escapeXml(url)}</loc>${lastmod}</${name}>`;
}

function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&apos;');
}
