import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { outDir } from '../src/environment.ts';
import { indexSite } from '../src/search/pagefind-index.ts';

const help = `用法：npm run build
检查内容（同 npm run check），生成网站到 OUT_DIR（默认 dist），再建立搜索索引。
环境变量：CONTENT_DIR、PUBLIC_DIR、OUT_DIR、TODAY（YYYY-MM-DD）。`;

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
const run = (...command: string[]) => spawnSync('node', command, { stdio: 'inherit' }).status === 0;

if (values.help) console.log(help);
else if (!run('scripts/check.ts') || !run('node_modules/astro/bin/astro.mjs', 'build', '--force')) process.exitCode = 1;
else {
	const { pageCount, errors } = await indexSite(outDir);
	console.log(errors.length > 0 ? errors.join('\n') : `搜索索引已建立，共 ${pageCount} 个网页。网站在 ${outDir}/`);
	if (errors.length > 0) process.exitCode = 1;
}
