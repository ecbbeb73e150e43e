import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { silentLog } from './build-log.ts';
import { searchSynonyms } from './search-synonyms.ts';
import { siteBase } from './site-base.ts';
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

/** Builds the search index of the pages in `outDir`, which will be the site at `target`. */
export async function indexBuiltSite(
	contentDir: string,
	outDir: string,
	target = outDir,
	log: BuildLog = silentLog,
): Promise<BuiltIndex> {
	const { addresses, pages, rows, parts, built, problems } = await indexSite({
		outDir,
		base: siteBase(contentDir),
		pages: filesBelow(outDir).filter((file) => file.endsWith('.html')),
		synonyms: searchSynonyms(contentDir),
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
