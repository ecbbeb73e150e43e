import { createRecord } from '../src/collections/scaffolding/create.ts';
import { contentDir } from '../src/environment.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
	help: `用法：npm run new -- <栏目> [--title 标题] [--number 文号] [--id 文件名] [--draft]
例：npm run new -- normative-documents --number 青政规〔2024〕12号 --title "青禾县人民政府关于印发某办法的通知"
在 CONTENT_DIR（默认 content）里新建一份带全部字段说明的文件。已有的文件不会被改动。
--draft  先写成草稿（draft: true）：照样检查，哪里都不公开；写好后删去这一行
每个字段怎么填，见编辑手册 src/handbook/pages/README.md。`,
	options: {
		title: { type: 'string' },
		number: { type: 'string' },
		id: { type: 'string' },
		draft: { type: 'boolean' },
	},
	run: (values, [collection]) => {
		if (!collection) throw new UsageError('请写明栏目');
		const { file, problem } = createRecord(contentDir, { collection, ...values });
		console.log(problem ?? `已新建 ${file}。填好后运行 npm run check 检查。`);
		return problem ? 1 : 0;
	},
});
