import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { silentLog } from './build-log.ts';
import { searchSynonyms } from './search-synonyms.ts';
import { filesBelow } from '../collections/reading/read.ts';
import { indexSite } from '../search/indexing/index-site.ts';
import type { BuildLog } from './build-log.ts';
import type { BuildSummary } from './build-summary.ts';

/** What the search knows of a built site. */
export interface BuiltIndex {
	/** The decoded addresses of all pages that it knows. */
	known: ReadonlySet<string>;
	searched: BuildSummary['searched'];
	/** What it cannot find, in Chinese. */
	warnings: string[];
}

/** A built site, with where it will be. */
export interface UnindexedSite {
	/** The folder of its content. */
	content: string;
	/** The folder of its pages. */
	site: string;
	/** Where on its host it will lie. */
	base: string;
	/** The folder from which it will be served; `site` by default. */
	target?: string;
}

/** Builds the search index of a site's pages. */
export async function indexBuiltSite(
	{ content, site, base, target = site }: UnindexedSite,
	log: BuildLog = silentLog,
): Promise<BuiltIndex> {
	const { addresses, pages, rows, parts, built, problems } = await indexSite({
		outDir: site,
		base,
		pages: filesBelow(site).filter((file) => file.endsWith('.html')),
		synonyms: searchSynonyms(content),
		cacheDir: searchCacheDir(target),
		onPart: (part, of) => log.progress(part, of),
	});
	return {
		known: new Set(addresses),
		searched: { pages, rows, parts, builtParts: built },
		warnings: problems.map(({ file, reason }) => `搜索不到附件 ${file} 的内容：${reason}`),
	};
}

/** The folder for what one build of a site can reuse from the build before. Each site has its own. */
export function searchCacheDir(outDir: string): string {
	const site = createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 12);
	return join('node_modules/.cache/gongkai-search', site);
}
