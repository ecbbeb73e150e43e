import { spawnSync } from 'node:child_process';
import { buildOutcomes } from '../src/build/outcomes.ts';
import { runCommand } from './command.ts';
import { listening, servingHelp, servingOptions } from './serving.ts';

await runCommand({
	help: `用法：npm run start（或 npm start）[-- --port 端口] [--host]
生成网站（同 npm run build），再在 http://localhost:4321/ 打开它；网站放在子目录里的，网址后面带着子目录。有文件没有发布时也打开。
${servingHelp}
退出码：网站没有更新时是 npm run build 的（1、2）；打开以后一直运行，按 Ctrl+C 结束。`,
	options: servingOptions,
	run: async (values) => {
		const at = listening(values);
		const built = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' }).status;
		if (built !== buildOutcomes.whole && built !== buildOutcomes.heldBack) return built ?? 1;
		const { servePreview } = await import('../src/build/serve.ts');
		return servePreview(at, console.log);
	},
});
