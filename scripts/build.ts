import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseCalendarDate } from '../src/domain/calendar-date.ts';
import { outDir } from '../src/environment.ts';
import { indexSite } from '../src/search/pagefind-index.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
	help: `用法：npm run build
检查内容（同 npm run check），生成网站到 OUT_DIR（默认 dist），再建立搜索索引。
环境变量：CONTENT_DIR、PUBLIC_DIR、OUT_DIR、TODAY（YYYY-MM-DD）。`,
	run: async () => {
		const { TODAY } = process.env;
		if (TODAY && !parseCalendarDate(TODAY))
			throw new UsageError(`TODAY 应写成 2026-11-22 的形式，现在是“${TODAY}”`);
		// Astro takes a neighbour whose name begins like this folder's for a folder inside it, and cannot build there.
		const out = resolve(outDir);
		if (out.startsWith(process.cwd()) && !out.startsWith(join(process.cwd(), '/')))
			throw new UsageError(`OUT_DIR 不能与本文件夹相邻又同名开头（${out}），请换一个名称`);
		const succeeds = (...program: string[]) =>
			spawnSync('node', program, { stdio: 'inherit' }).status === 0;
		if (
			!succeeds('scripts/check.ts') ||
			!succeeds('node_modules/astro/bin/astro.mjs', 'build', '--force')
		)
			return 1;
		console.log('正在建立搜索索引……');
		const { pageCount, errors } = await indexSite(outDir);
		console.log(
			errors.length > 0
				? errors.join('\n')
				: `搜索索引已建立，共 ${pageCount} 个网页。网站在 ${outDir}/`,
		);
		return errors.length > 0 ? 1 : 0;
	},
});
