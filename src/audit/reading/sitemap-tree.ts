import { inParallel } from './in-parallel.ts';
import { sitePath } from './site-path.ts';
import { absent, readSitemapAt } from './sitemap-at.ts';
import type { ReadingGap } from '../judging/gaps.ts';
import type { Keep } from './interner.ts';
import type { SitemapFault, SitemapUrl } from './site.ts';
import type { SitemapFile } from './sitemap-file.ts';
import type { Source } from './source.ts';

export interface SitemapTree {
	/** Everything that the sitemaps list, as they write it; an empty list when none could be read. */
	listed: readonly SitemapUrl[];
	/** Whether a sitemap could be read. */
	isFound: boolean;
	/** The gaps for sitemaps that were not read. A sitemap that the site says does not exist makes no gap. */
	gaps: readonly ReadingGap[];
	/** What is wrong with the sitemaps' files. */
	faults: readonly SitemapFault[];
	/** In Chinese: what was not read, and why. */
	notes: readonly string[];
}

/** Where to look for the first sitemaps. */
export interface SitemapPlaces {
	/** Paths that the caller knows; then no others are looked for. */
	named?: readonly string[];
	/** Addresses in `robots.txt`, as written. */
	announced?: readonly string[];
	/** The path below which the site is, with a slash at both ends; `/` by default. */
	base?: string;
	/** Whether a path that nobody named may be asked for; all may by default. */
	mayTry?: (path: string) => boolean;
}

/** The usual names of sitemaps, for a site that names none. */
const usualNames = [
	'sitemap-index.xml',
	'sitemap_index.xml',
	'sitemap.xml',
	'sitemap.xml.gz',
	'sitemap.txt',
];
/** The maximum number of levels: an index, indexes that it names, and sitemaps. */
const mostLevels = 3;
const mostSitemaps = 2000;
const mostListed = 500_000;

/**
 * Reads all sitemaps of a site, beginning with those that the caller names; else those below the site's own path, those
 * that `robots.txt` names, those at the root, the first of these that can be read. Addresses are read by their path, so
 * that a copy of the site elsewhere can be audited.
 */
export async function sitemapTree(
	source: Source,
	keep: Keep,
	{ named, announced = [], base = '/', mayTry = () => true }: SitemapPlaces = {},
): Promise<SitemapTree> {
	const notes: string[] = [];
	const gaps: ReadingGap[] = [];
	const faults: SitemapFault[] = [];
	const listed: SitemapUrl[] = [];
	let count = 0;
	const seen = new Set<string>();

	let level = await firstLevel();
	const isFound = level.length > 0;
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
	return { listed: listed.slice(0, mostListed), isFound, gaps, faults, notes };

	async function firstLevel(): Promise<SitemapFile[]> {
		if (named) return readAll(named);
		const own = base === '/' ? [] : await tryEach(base);
		if (own.length > 0) return own;
		const fromRobots = await readAll(pathsOf(announced));
		return fromRobots.length > 0 ? fromRobots : tryEach('/');
	}

	/** The first sitemap with a usual name in the folder that can be read. */
	async function tryEach(folder: string): Promise<SitemapFile[]> {
		let refused: string[] = [];
		const [known, open] = [notes.length, gaps.length];
		for (const path of usualNames.map((name) => folder + name).filter(mayTry)) {
			const files = await readAll([path]);
			if (files.length > 0) return files;
			// Nothing needs to be told of a missing sitemap that the site did not name.
			refused = [...notes.splice(known).filter((note) => !note.endsWith(absent)), ...refused];
			gaps.splice(open);
		}
		notes.push(...refused.slice(0, 1));
		return [];
	}

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
			const result = await readSitemapAt(source, path, keep);
			count += result.file?.urls.length ?? 0;
			return result;
		});
		notes.push(...results.flatMap(({ note }) => note ?? []));
		gaps.push(...results.flatMap(({ gap }) => gap ?? []));
		faults.push(...results.flatMap((result) => result.faults ?? []));
		return results.flatMap(({ file }) => file ?? []);
	}
}

/** The paths of the sitemaps; their host is ignored. */
function pathsOf(addresses: readonly string[]): string[] {
	return addresses
		.filter((address) => URL.canParse(address, 'https://site.invalid/'))
		.map((address) => sitePath(new URL(address, 'https://site.invalid/')));
}
