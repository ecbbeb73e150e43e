import { SaxesParser } from 'saxes';
import { disclosureNamespace } from '../../formats/disclosure-schema.ts';
import { readFactAttributes } from '../judging/fact-attributes.ts';
import type { SaxesTagNS } from 'saxes';
import type { Attributes } from '../judging/fact-attributes.ts';
import type { Keep } from './interner.ts';
import type { SitemapUrl } from './site.ts';

/** The maximum number of addresses in one sitemap (sitemaps.org protocol 0.9). */
const mostEntries = 50_000;
/** The maximum depth of elements: a sitemap has three levels, extensions add one or two. */
const mostDepth = 20;
/** The maximum length of an address in the protocol. */
const longestAddress = 2048;

export interface SitemapFile {
	urls: readonly SitemapUrl[];
	/** In an index: addresses of further sitemaps. */
	sitemaps: readonly string[];
	/** How many entries were left out because they were too many or too long. */
	omitted: number;
}

interface Entry {
	loc: string;
	lastmod: string;
	facts?: SitemapUrl['facts'];
	claims?: SitemapUrl['claims'];
}

/**
 * Reads a sitemap or an index of sitemaps; `name` is the file's name. Throws with a reason in Chinese when it is not
 * well-formed XML, is not a sitemap, or has a document type, because document types allow XML bombs.
 */
export function readSitemap(text: string, name: string, keep: Keep): SitemapFile {
	// Checked before parsing: a parser would read a document type of any length into memory.
	if (text.includes('<!DOCTYPE'))
		throw new Error(
			'含有 DOCTYPE 声明。站点地图用不到它，它可能让读取的程序耗尽内存，所以没有读取',
		);
	const urls: SitemapUrl[] = [];
	const sitemaps: string[] = [];
	const duty = dutyOfSitemap(name);
	const path: string[] = [];
	let entry: Entry = { loc: '', lastmod: '' };
	let omitted = 0;

	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', () => {
		throw new Error(`不是合格的 XML：第 ${parser.line} 行第 ${parser.column} 个字符有误`);
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
	parser.write(text.replace(/^\uFEFF/, '')).close();
	return { urls, sitemaps, omitted };
}

/**
 * The duty in a file's name: `sitemap-duty-annual-report.xml` and its further parts, `…-2.xml`, belong to
 * `annual-report`; `undefined` for other names.
 */
export function dutyOfSitemap(name: string): string | undefined {
	return /^sitemap-duty-(.+?)(?:-(?:[2-9]|[1-9]\d))?\.xml(?:\.gz)?$/.exec(name)?.[1];
}

function statedIn({ attributes }: SaxesTagNS, keep: Keep): Pick<Entry, 'facts' | 'claims'> {
	const values: Attributes = Object.fromEntries(
		Object.values(attributes).map(({ local, value }) => [local, keep(value)]),
	);
	const { about, ...facts } = readFactAttributes(values);
	const claims = (values['duties'] ?? '').split(/\s+/).filter((id) => id !== '');
	return { facts, claims };
}
