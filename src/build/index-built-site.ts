import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { searchSynonyms } from './search-synonyms.ts';
import { siteBase } from './site-base.ts';
import { filesBelow } from '../collections/reading/read.ts';
import { indexSite } from '../search/indexing/index-site.ts';

/**
 * Builds the search index of the pages in `outDir`, which will be the site at `target`. Prints its steps and what is
 * missing. Returns the decoded addresses of all pages that the search knows.
 */
export async function indexBuiltSite(
	contentDir: string,
	outDir: string,
	target = outDir,
): Promise<{ searched: ReadonlySet<string> }> {
	console.log('正在建立搜索索引……');
	const { addresses, pages, rows, parts, built, problems } = await indexSite({
		outDir,
		base: siteBase(contentDir),
		pages: filesBelow(outDir).filter((file) => file.endsWith('.html')),
		synonyms: searchSynonyms(contentDir),
		cacheDir: searchCacheDir(target),
		onPart: (part, of) => console.log(`正在索引正文：第 ${part} 部分，共 ${of} 部分……`),
	});
	for (const { file, reason } of problems)
		console.warn(`警告：搜索不到附件 ${file} 的内容：${reason}`);
	console.log(
		`搜索索引已建立，共 ${pages} 个网页、${rows} 行表格，正文 ${parts} 部分，其中 ${built} 部分是新建的。`,
	);
	return { searched: new Set(addresses) };
}

/** The folder for what one build of a site can reuse from the build before. Each site has its own. */
export function searchCacheDir(outDir: string): string {
	const site = createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 12);
	return join('node_modules/.cache/gongkai-search', site);
}
