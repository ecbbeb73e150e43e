import { existsSync } from 'node:fs';
import { outDir } from '../src/environment.ts';
import { runCommand } from './command.ts';
import { listening, servingHelp, servingOptions } from './serving.ts';

await runCommand({
	help: `用法：npm run preview [-- --port 端口] [--host]
打开已经生成的网站（OUT_DIR，默认 dist），不重新生成。
${servingHelp}
退出码：1 还没有生成过网站；2 参数不能用；打开以后一直运行，按 Ctrl+C 结束。`,
	options: servingOptions,
	run: async (values) => {
		const at = listening(values);
		if (!existsSync(outDir)) {
			console.error(`${outDir} 里没有网站，请先运行 npm run build，或者直接运行 npm start`);
			return 1;
		}
		const { servePreview } = await import('../src/build/serve.ts');
		return servePreview(at, console.log);
	},
});
