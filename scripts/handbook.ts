import { collections } from '../src/collections/portal/collections.ts';
import { readProse, writePages } from '../src/handbook/files.ts';
import { handbookPages } from '../src/handbook/handbook.ts';
import { runCommand } from './command.ts';

await runCommand({
	help: `用法：npm run handbook
重新生成编辑手册 src/handbook/pages/：字段、可选值和例子取自各栏目的定义，说明取自 src/handbook/prose/。
改了栏目或者说明以后运行；没有运行的，测试会失败。
退出码：0 已生成；2 参数不能用。`,
	run: () => {
		const pages = handbookPages(collections, readProse());
		writePages(pages);
		console.log(`编辑手册共 ${pages.size} 页，从 src/handbook/pages/README.md 看起。`);
	},
});
