import { decodeText } from './decode-text.ts';
import { inParallel } from './in-parallel.ts';
import { readRobots } from './robots.ts';
import { sitePath } from './site-path.ts';
import { dutyOfSitemap, readSitemap } from './sitemap-reader.ts';
import type { ReadingGap } from '../judging/gaps.ts';
import type { Keep } from './interner.ts';
import type { Robots } from './robots.ts';
import type { SitemapUrl } from './site.ts';
import type { SitemapFile } from './sitemap-reader.ts';
import type { Source } from './source.ts';

export interface SitemapTree {
	/** Everything that the sitemaps list, as they write it. */
	listed: readonly SitemapUrl[];
	/** Seconds between two requests that the site asks for. */
	crawlDelay: number;
	/** The gaps for sitemaps that were not read. A sitemap that the site says does not exist makes no gap. */
	gaps: readonly ReadingGap[];
	/** In Chinese: what was not read, and why. */
	notes: readonly string[];
}

/** The usual paths of sitemaps, for a site whose `robots.txt` names none. */
const usualPaths = ['/sitemap-index.xml', '/sitemap_index.xml', '/sitemap.xml'];
/** The maximum number of levels: an index, indexes that it names, and sitemaps. */
const mostLevels = 3;
const mostSitemaps = 2000;
const mostListed = 500_000;
const robotsBytes = 512 * 1024;
const sitemapBytes = 50 * 1024 ** 2;

/**
 * Follows `robots.txt` to the sitemaps and reads them all; `start` is the path of the first one, if the caller knows
 * it. Addresses are read by their path, so that a copy of the site elsewhere can be audited. Throws with a reason in
 * Chinese when there is no sitemap to read.
 */
export async function sitemapTree(
	source: Source,
	keep: Keep,
	start?: string,
): Promise<SitemapTree> {
	const { sitemaps, crawlDelay = 0 } = await robotsOf(source);
	const notes: string[] = [];
	const gaps: ReadingGap[] = [];
	const listed: SitemapUrl[] = [];
	let count = 0;
	const seen = new Set<string>();

	let level = await readAll(start === undefined ? pathsOf(sitemaps) : [start]);
	const announced = notes.length;
	for (const path of start === undefined ? usualPaths : []) {
		if (level.length > 0) break;
		// No note is needed for a missing sitemap that the site did not name.
		notes.splice(announced);
		level = await readAll([path]);
	}
	if (level.length === 0)
		throw new Error(
			['没有可以读取的站点地图，无法检查。网站应有 robots.txt 和 sitemap.xml', ...notes].join('；'),
		);
	for (let depth = 1; level.length > 0; depth++) {
		for (const { urls } of level) for (const url of urls) listed.push(url);
		const paths = level.flatMap((file) => pathsOf(file.sitemaps));
		if (paths.length > 0 && depth === mostLevels) {
			notes.push(`站点地图索引超过 ${mostLevels} 层，更深的 ${paths.length} 个没有读取`);
			gaps.push({});
			break;
		}
		level = await readAll(paths);
	}
	if (count > mostListed) {
		notes.push(`站点地图列出的网址超过 ${mostListed} 个，其余没有读取`);
		gaps.push({});
	}
	return { listed: listed.slice(0, mostListed), crawlDelay, gaps, notes };

	/** The sitemaps at `paths` that can be read, each only once. */
	async function readAll(paths: readonly string[]): Promise<SitemapFile[]> {
		const unseen = [...new Set(paths)].filter((path) => !seen.has(path));
		const taken = unseen.slice(0, mostSitemaps - seen.size);
		for (const path of taken) seen.add(path);
		if (taken.length < unseen.length) {
			notes.push(`站点地图超过 ${mostSitemaps} 个，其余没有读取`);
			gaps.push({});
		}
		const results = await inParallel(taken, source.concurrency, async (path) => {
			if (count > mostListed) return {};
			const result = await readFile(source, path, keep);
			count += result.file?.urls.length ?? 0;
			return result;
		});
		notes.push(...results.flatMap(({ note }) => note ?? []));
		gaps.push(...results.flatMap(({ gap }) => gap ?? []));
		return results.flatMap(({ file }) => file ?? []);
	}
}

async function robotsOf(source: Source): Promise<Robots> {
	const reading = await source.read('/robots.txt', { bytes: robotsBytes });
	if (reading.kind === 'failed' && reading.isSilent)
		throw new Error(`网站没有回应：${reading.message}。请核对网址，或者稍后再试`);
	return readRobots(reading.kind === 'found' ? decodeText(reading.bytes, reading.type) : '');
}

interface FileRead {
	file?: SitemapFile;
	note?: string;
	gap?: ReadingGap;
}

async function readFile(source: Source, path: string, keep: Keep): Promise<FileRead> {
	const name = path.replace(/\?.*$/s, '').split('/').at(-1) ?? '';
	const duty = dutyOfSitemap(name);
	const gap = duty === undefined ? {} : { duties: [duty] };
	const reading = await source.read(path, { bytes: sitemapBytes });
	if (reading.kind === 'missing') return { note: `站点地图 ${path} 不存在` };
	if (reading.kind === 'failed') return { gap, note: `站点地图 ${path}：${reading.message}` };
	try {
		const file = readSitemap(decodeText(reading.bytes, reading.type), name, keep);
		if (file.omitted === 0) return { file };
		const note = `站点地图 ${path}：${file.omitted} 个网址太长，或者超出一个文件的上限，没有读取`;
		return { file, gap, note };
	} catch (error) {
		return { gap, note: `站点地图 ${path}：${(error as Error).message}` };
	}
}

/** The paths of the sitemaps; their host is ignored. */
function pathsOf(addresses: readonly string[]): string[] {
	return addresses
		.filter((address) => URL.canParse(address, 'https://site.invalid/'))
		.map((address) => sitePath(new URL(address, 'https://site.invalid/')));
}
