import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathWithin } from '../domain/text/site-address.ts';
import { filesBelow } from '../collections/reading/read.ts';
import type { ExpectedAddresses } from '../collections/checking/published/expected-addresses.ts';

export interface Expected extends Omit<ExpectedAddresses, 'changes'> {
	/** Decoded addresses that the search knows. */
	known: ReadonlySet<string>;
}

/**
 * The faults of a built site that will lie at `base` on its host, in Chinese; an empty list when it is complete: every record has its page, its sitemap
 * entry and its search entry, every page is in a sitemap, every entry has its page, and every file that a page offers
 * exists.
 */
export function faultsOfSite(
	site: string,
	base: string,
	{ pages: wanted, searched, changed, known }: Expected,
): string[] {
	const files = filesBelow(site);
	const pages = new Set(
		files
			.filter((file) => file.endsWith('index.html'))
			.map((file) => `/${file.slice(0, -'index.html'.length)}`),
	);
	const listed = new Set(
		files
			.filter((file) => /^sitemap-(?!index).*\.xml$/.test(file))
			.flatMap((file) => addressesIn(readFileSync(join(site, file), 'utf8'), base)),
	);
	const ofRecords = new Set([...pages].filter((page) => !page.startsWith(designPages)));
	const [home, error] = ['index.html', '404.html'];
	return [
		...[home, error, 'sitemap-index.xml', 'robots.txt']
			.filter((file) => !existsSync(join(site, file)))
			.map((file) => `没有 ${file}`),
		...without(new Set([...wanted, ...changed]), pages, (address) => `${address} 没有网页`),
		...without(wanted, listed, (address) => `${address} 不在网站地图文件里`),
		...without(searched, known, (address) => `${address} 搜索不到`),
		...without(
			ofRecords,
			new Set([...listed, ...changed]),
			(address) => `${address} 不属于任何记录`,
		),
		...without(listed, pages, (address) => `网站地图文件里的 ${address} 没有网页`),
		...missingFiles(site, pages, { base, files: new Set(files) }),
	];
}

/** The design pages belong to this project and are for its developers; no record can have such an address. */
const designPages = '/design/';

function without(
	wanted: ReadonlySet<string>,
	there: ReadonlySet<string>,
	message: (address: string) => string,
): string[] {
	return [...wanted].filter((address) => !there.has(address)).map(message);
}

/** Decoded paths of a sitemap's entries within the site; what lies outside stays as it is. */
function addressesIn(sitemap: string, base: string): string[] {
	return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => {
		const { href, pathname } = new URL(url.replaceAll('&amp;', '&'));
		return decodeURIComponent(pathWithin(base, pathname) ?? href);
	});
}

function missingFiles(
	site: string,
	pages: ReadonlySet<string>,
	{ base, files }: { base: string; files: ReadonlySet<string> },
): string[] {
	return [...pages].flatMap((page) => {
		const html = readFileSync(join(site, page, 'index.html'), 'utf8');
		const named = [...html.matchAll(/ (?:href|src)="(\/[^"?#]*)"/g)];
		const offered = named.flatMap(([, path = '']) => pathWithin(base, path)?.slice(1) ?? []);
		return [...new Set(offered.filter((file) => file.startsWith('files/')).map(decodeURIComponent))]
			.filter((file) => !files.has(file))
			.map((file) => `${page} 提供的 /${file} 不存在`);
	});
}
