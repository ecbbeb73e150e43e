import { buildSite } from '../src/build/build-site.ts';
import { explained } from '../src/build/explained.ts';
import { settingProblem } from '../src/build/settings.ts';
import { contentDir, isPrecompressed, outDir, publicDir } from '../src/environment.ts';
import { pathProblem } from '../src/path-problem.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
	help: `用法：npm run build
检查内容，在 OUT_DIR（默认 dist）旁边生成网站和搜索索引，清点齐全以后才换下原来的网站；任何一步失败，原来的网站都不变。
有错的文件不发布（网上仍是上一次的版本），其他内容照常发布；草稿和定时发布还没有到时间的，哪里都不公开。
退出码：0 全部发布；3 有文件没有发布，原因已列出；1 网站没有更新；2 设置有误。
环境变量：CONTENT_DIR、PUBLIC_DIR、OUT_DIR、TODAY（2026-11-22，或者带时间 2026-11-22T09:00，默认现在）；
PRECOMPRESS=1 在网页旁边放压缩好的文件（.gz、.br），给能直接发送它们的网页服务器。`,
	run: async () => {
		const folders = { root: process.cwd(), contentDir, publicDir, outDir };
		const problem = pathProblem(folders) ?? settingProblem(outDir, process.env['TODAY']);
		if (problem) throw new UsageError(problem);
		const { now } = await import('../src/today.ts');
		return explained(() => buildSite({ contentDir, publicDir, outDir, now, isPrecompressed }));
	},
});
