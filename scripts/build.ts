import { runBuild } from '../src/build/run-build.ts';
import { settingProblem } from '../src/build/settings.ts';
import { contentDir, isPrecompressed, outDir, publicDir } from '../src/environment.ts';
import { pathProblem } from '../src/path-problem.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
	help: `用法：npm run build [-- --quiet | --json]
检查内容，在 OUT_DIR（默认 dist）旁边生成网站和搜索索引，清点齐全以后才换下原来的网站；任何一步失败，原来的网站都不变。
有错的文件不发布（网上仍是上一次的版本），其他内容照常发布；草稿和定时发布还没有到时间的，哪里都不公开。
最后说一共多少网页、和上一次相比新增、改动、减少了哪些、每一步多少秒、内存最多用了多少。
--quiet  只说错误，没有错误就什么都不说
--json   最后写一个 JSON，给程序看；各项的意思见 README.md 的“Log of a build”。错误仍然写在标准错误里
退出码：0 全部发布；3 有文件没有发布，原因已列出；1 网站没有更新；2 参数或设置有误。
环境变量：CONTENT_DIR、PUBLIC_DIR、OUT_DIR、TODAY（2026-11-22，或者带时间 2026-11-22T09:00，默认现在）；
PRECOMPRESS=1 在网页旁边放压缩好的文件（.gz、.br），给能直接发送它们的网页服务器。`,
	options: { quiet: { type: 'boolean' }, json: { type: 'boolean' } },
	run: async ({ quiet, json }) => {
		if (quiet && json) throw new UsageError('--quiet 和 --json 只写一个');
		const folders = { root: process.cwd(), contentDir, publicDir, outDir };
		const problem = pathProblem(folders) ?? settingProblem(outDir, process.env['TODAY']);
		if (problem) throw new UsageError(problem);
		const { now } = await import('../src/today.ts');
		const voice = json ? 'json' : quiet ? 'quiet' : 'text';
		const streams = { output: process.stdout, errors: process.stderr };
		return runBuild({ contentDir, publicDir, outDir, now, isPrecompressed }, voice, streams);
	},
});
