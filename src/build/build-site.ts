import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { astroBuildCommand } from './astro-command.ts';
import { searchSynonyms } from './search-synonyms.ts';
import { filesBelow } from '../collections/read.ts';
import { parseCalendarDate } from '../domain/calendar-date.ts';
import { indexSite } from '../search/indexing/index-site.ts';

/** What makes the settings unusable, in Chinese; nothing when the site can be built with them. */
export function settingProblem(outDir: string, today: string | undefined): string | undefined {
	if (today && !parseCalendarDate(today)) return `TODAY 应写成 2026-11-22 的形式，现在是“${today}”`;
	// Astro takes a neighbour whose name begins like this folder's for a folder inside it, and cannot build there.
	const [here, out] = [process.cwd(), resolve(outDir)];
	const isLikeNeighbour = out.startsWith(here) && !out.startsWith(join(here, '/'));
	return isLikeNeighbour
		? `OUT_DIR 不能与本文件夹相邻又同名开头（${out}），请换一个名称`
		: undefined;
}

/** Checks the content, builds the pages, indexes them. Says whether all succeeded; each step prints what it does. */
export async function buildSite(contentDir: string, outDir: string): Promise<boolean> {
	if (!succeeds('scripts/check.ts')) return false;
	if (!succeeds(...astroBuildCommand(contentDir))) return false;
	console.log('正在建立搜索索引……');
	const pages = filesBelow(outDir).filter((file) => file.endsWith('.html'));
	const indexed = await indexSite({
		outDir,
		pages,
		synonyms: searchSynonyms(contentDir),
		cacheDir: searchCacheDir(outDir),
		onPart: (part, of) => console.log(`正在索引正文，第 ${part} 部分，共 ${of} 部分……`),
	});
	for (const { file, reason } of indexed.problems)
		console.warn(`警告：搜索不到附件 ${file} 的内容：${reason}`);
	console.log(
		`搜索索引已建立，共 ${indexed.pages} 个网页、${indexed.rows} 行表格；正文分 ${indexed.parts} 部分，新建 ${indexed.built} 部分。网站在 ${outDir}/`,
	);
	return true;
}

/** Each site has a folder of its own, so that sites built side by side do not meet. */
function searchCacheDir(outDir: string): string {
	const site = createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 12);
	return join('node_modules/.cache/gongkai-search', site);
}

function succeeds(...program: string[]): boolean {
	return spawnSync(process.execPath, program, { stdio: 'inherit' }).status === 0;
}
