import { buildSite, settingProblem } from '../src/build/build-site.ts';
import { contentDir, outDir } from '../src/environment.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
	help: `用法：npm run build
检查内容（同 npm run check），生成网站到 OUT_DIR（默认 dist），再建立搜索索引。
环境变量：CONTENT_DIR、PUBLIC_DIR、OUT_DIR、TODAY（YYYY-MM-DD）。`,
	run: async () => {
		const problem = settingProblem(outDir, process.env['TODAY']);
		if (problem) throw new UsageError(problem);
		return (await buildSite(contentDir, outDir)) ? 0 : 1;
	},
});
