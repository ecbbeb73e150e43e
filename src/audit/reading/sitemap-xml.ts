import { SaxesParser } from 'saxes';
import { disclosureNamespace } from '../../formats/disclosure-schema.ts';
import { readFactAttributes } from '../judging/fact-attributes.ts';
import { longestAddress, mostEntries } from './sitemap-file.ts';
import type { SaxesTagNS } from 'saxes';
import type { Attributes } from '../judging/fact-attributes.ts';
import type { Keep } from './interner.ts';
import type { SitemapUrl } from './site.ts';
import type { SitemapFile } from './sitemap-file.ts';

/** The maximum depth of elements: a sitemap has three levels, extensions add one or two. */
const mostDepth = 20;

/** Text that is not well-formed XML. */
export class MalformedXml extends Error {
	/** The place in the text where the parser found the fault. */
	readonly offset: number;

	constructor(offset: number) {
		super('不是合格的 XML');
		this.offset = offset;
	}
}

interface Entry {
	loc: string;
	lastmod: string;
	facts?: SitemapUrl['facts'];
	claims?: SitemapUrl['claims'];
}

/**
 * Parses a sitemap or an index of sitemaps. Throws `MalformedXml`, or an error with a reason in Chinese when it is not a
 * sitemap.
 */
export function parseSitemap(
	text: string,
	{ name, duty, keep }: { name: string; duty: string | undefined; keep: Keep },
): Pick<SitemapFile, 'urls' | 'sitemaps' | 'omitted'> {
	const urls: SitemapUrl[] = [];
	const sitemaps: string[] = [];
	const path: string[] = [];
	let entry: Entry = { loc: '', lastmod: '' };
	let omitted = 0;

	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', () => {
		throw new MalformedXml(parser.position);
	});
	parser.on('opentag', (tag) => {
		path.push(tag.local);
		if (path.length > mostDepth) throw new Error(`元素嵌套超过 ${mostDepth} 层，没有读取`);
		if (path.length === 1 && !['urlset', 'sitemapindex'].includes(tag.local))
			throw new Error(`根元素是 ${tag.local}，不是站点地图的 urlset 或 sitemapindex`);
		if (path.length === 2) entry = { loc: '', lastmod: '' };
		if (tag.uri === disclosureNamespace && tag.local === 'disclosure')
			entry = { ...entry, ...statedIn(tag, keep) };
	});
	const onText = (part: string) => {
		if (path.length !== 3) return;
		if (path[2] === 'loc' && entry.loc.length <= longestAddress) entry.loc += part;
		if (path[2] === 'lastmod' && entry.lastmod.length < 40) entry.lastmod += part;
	};
	parser.on('text', onText);
	parser.on('cdata', onText);
	parser.on('closetag', () => {
		const kind = path.length === 2 ? path[1] : undefined;
		path.pop();
		if (kind !== 'url' && kind !== 'sitemap') return;
		const loc = entry.loc.trim();
		if (loc.length > longestAddress || urls.length + sitemaps.length >= mostEntries) {
			omitted++;
			return;
		}
		if (loc === '') return;
		if (kind === 'sitemap') sitemaps.push(keep(loc));
		else
			urls.push({
				url: keep(loc),
				lastModified: entry.lastmod.trim() ? keep(entry.lastmod.trim()) : undefined,
				sitemap: name,
				facts: entry.facts,
				claims: entry.claims,
				duty,
			});
	});
	parser.write(text).close();
	return { urls, sitemaps, omitted };
}

function statedIn({ attributes }: SaxesTagNS, keep: Keep): Pick<Entry, 'facts' | 'claims'> {
	const values: Attributes = Object.fromEntries(
		Object.values(attributes).map(({ local, value }) => [local, keep(value)]),
	);
	const { about, ...facts } = readFactAttributes(values);
	const claims = (values['duties'] ?? '').split(/\s+/).filter((id) => id !== '');
	return { facts, claims };
}
