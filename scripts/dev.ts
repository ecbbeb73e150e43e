import { runCommand } from './command.ts';
import { listening, servingHelp, servingOptions } from './serving.ts';

await runCommand({
	help: `用法：npm run dev [-- --port 端口] [--host]
边改边看：保存以后浏览器自动刷新，草稿和定时发布的也看得到；搜索要生成以后才能用（npm start）。
${servingHelp}
退出码：2 参数不能用；打开以后一直运行，按 Ctrl+C 结束。`,
	options: servingOptions,
	run: async (values) => {
		const at = listening(values);
		console.log('正在读取内容……');
		const { serveDrafts } = await import('../src/build/serve.ts');
		return serveDrafts(at, console.log);
	},
});
