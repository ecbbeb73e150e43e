import { decodeText } from './decode-text.ts';
import { folderSource } from './folder-source.ts';
import { pageGaps } from './page-gaps.ts';
import { httpSource } from './http-source.ts';
import { interner } from './interner.ts';
import { listedPages } from './listed-pages.ts';
import { deadLinksOf, ownLinks } from './own-links.ts';
import { readAuditedPage } from './page-reader.ts';
import { readPages } from './read-pages.ts';
import { readRegister } from './register-reader.ts';
import { sitePath } from './site-path.ts';
import { sitemapTree } from './sitemap-tree.ts';
import type { HttpOptions } from './http-source.ts';
import type { ReadPage, ReadSite, Register } from './site.ts';
import type { Source } from './source.ts';

export interface ReadOptions extends HttpOptions {
	/** The maximum number of pages to read; 50,000 by default. */
	maxPages?: number | undefined;
	onProgress?: ((done: number, total: number) => void) | undefined;
}

const registerBytes = 50 * 1024 ** 2;

/**
 * Reads a site from outside, through its sitemaps. `name` is an address with `http:` or `https:`, of the site or of its
 * sitemap, or a folder with a built site. Throws with a reason in Chinese when there is no site or no sitemap to read;
 * the result tells what else could not be read.
 */
export async function readSite(name: string, options: ReadOptions = {}): Promise<ReadSite> {
	const { maxPages = 50_000, onProgress } = options;
	const unhurried = openSource(name, options);
	const keep = interner();
	const tree = await sitemapTree(unhurried, keep, sitemapIn(name));
	const source = tree.crawlDelay > 0 ? unhurried.slowed(tree.crawlDelay) : unhurried;
	const { address, pages: listedOnce, listed, notes } = listedPages(tree.listed);
	if (address === '') throw new Error('站点地图里没有可以读取的网址，无法检查');

	const { register, isRefused, notes: registerNotes } = await registerOf(source);
	const links = ownLinks(address);
	const { pages, unreadable } = await readPages(listedOnce.slice(0, maxPages), source, {
		onProgress,
		parse: (html, { url, duties }) => {
			const reading = readAuditedPage(html, url, keep);
			links.add(reading);
			return register ? { ...reading.page, claims: duties } : reading.page;
		},
	});
	const read = new Set(pages.map(({ url }) => sitePath(new URL(url))));
	const left = new Set(unreadable.filter(({ isGone }) => !isGone).map(({ url }) => url));
	const unread = listedOnce.filter(({ url }, index) => index >= maxPages || left.has(url));
	const dead = await deadLinksOf(links, source, { address, read });
	return {
		source: name,
		address,
		name: nameOf(pages, address),
		register,
		listed,
		pages,
		unreadable,
		deadLinks: dead.deadLinks,
		gaps: [
			...(register ? tree.gaps : tree.gaps.map(() => ({}))),
			...(isRefused ? [{}] : []),
			...pageGaps(unread, register !== undefined),
		],
		notes: [
			...tree.notes,
			...notes,
			...copyNotes(source, address),
			...registerNotes,
			...limitNotes(listedOnce.length, maxPages),
			...dead.notes,
		],
	};
}

function openSource(name: string, options: ReadOptions): Source {
	if (URL.canParse(name) && /^https?:\/\//i.test(name)) return httpSource(new URL(name), options);
	try {
		return folderSource(name);
	} catch {
		throw new Error(`没有文件夹 ${name}。请先生成网站，或者写 https:// 开头的网址`);
	}
}

/** The path of the sitemap if `name` is the address of a sitemap, else `undefined`. */
function sitemapIn(name: string): string | undefined {
	return /^https?:\/\/[^/]+\/.*\.xml(\.gz)?$/i.test(name) ? sitePath(new URL(name)) : undefined;
}

interface RegisterRead {
	register?: Register;
	/**
	 * True when the site may have a register that could not be read: its duties, agencies and declarations are unknown.
	 */
	isRefused?: true;
	notes: readonly string[];
}

async function registerOf(source: Source): Promise<RegisterRead> {
	const reading = await source.read('/duties.json', { bytes: registerBytes });
	if (reading.kind === 'missing') return { notes: [] };
	if (reading.kind === 'failed') return refused(reading.message);
	const json = decodeText(reading.bytes, reading.type);
	// Many servers answer every address with an HTML page.
	if (json.trimStart().startsWith('<')) return { notes: [] };
	try {
		return { register: readRegister(json), notes: [] };
	} catch (error) {
		return refused((error as Error).message);
	}
}

function refused(reason: string): RegisterRead {
	return { isRefused: true, notes: [`duties.json 没有采用，只按网页标题判断。${reason}`] };
}

function copyNotes({ origin }: Source, address: string): string[] {
	const own = address.slice(0, -1);
	if (origin === undefined || origin === own) return [];
	return [`读取的是 ${origin} 上的副本；站点地图中的网址属于 ${own}，报告按站点地图书写`];
}

function limitNotes(count: number, maxPages: number): string[] {
	return count > maxPages ? [`站点地图列出 ${count} 个网页，只读取了前 ${maxPages} 个`] : [];
}

/** The site's name: the label on the home page, else on any page, else the host. */
function nameOf(pages: readonly ReadPage[], address: string): string {
	const home = pages.find(({ url }) => url === address);
	const named = home?.labels['SiteName'] ? home : pages.find(({ labels }) => labels['SiteName']);
	return named?.labels['SiteName'] ?? new URL(address).host;
}
