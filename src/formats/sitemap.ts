import { escapeXml } from './word/xml.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

export interface SitemapEntry {
	/** Absolute address, percent-encoded. */
	url: string;
	/** The day on which the page's content last changed; absent when unknown, never the day of the build. */
	lastModified?: CalendarDate | undefined;
	/** The page's facts, as attributes of this project's own element `disclosure`. */
	disclosure?: Readonly<Record<string, string>>;
}

/** The namespace of this project's own element, and the address of its schema. */
export interface Extension {
	namespace: string;
	schema: string;
}

/** The maximum number of addresses in one sitemap (sitemaps.org protocol 0.9). */
export const mostSitemapEntries = 50_000;

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap in the sitemaps.org protocol 0.9, with the facts of each page if an extension is given. */
export function sitemap(entries: readonly SitemapEntry[], extension?: Extension): string {
	const declared = extension
		? ` xmlns:gk="${escapeXml(extension.namespace)}"` +
			' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
			` xsi:schemaLocation="${escapeXml(`${extension.namespace} ${extension.schema}`)}"`
		: '';
	return document(
		'urlset',
		declared,
		entries.map((entry) => element('url', entry)),
	);
}

/** The index of several sitemaps. */
export function sitemapIndex(entries: readonly SitemapEntry[]): string {
	return document(
		'sitemapindex',
		'',
		entries.map((entry) => element('sitemap', entry)),
	);
}

function document(root: string, declared: string, children: readonly string[]): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${protocol}"${declared}>\n${children.join('\n')}\n</${root}>\n`;
}

function element(name: string, { url, lastModified, disclosure }: SitemapEntry): string {
	const lastmod = lastModified ? `<lastmod>${lastModified}</lastmod>` : '';
	return `<${name}><loc>${escapeXml(url)}</loc>${lastmod}${disclosure ? own(disclosure) : ''}</${name}>`;
}

function own(attributes: Readonly<Record<string, string>>): string {
	const written = Object.entries(attributes).map(
		([name, value]) => ` ${name}="${escapeXml(value)}"`,
	);
	return `<gk:disclosure${written.join('')}/>`;
}
