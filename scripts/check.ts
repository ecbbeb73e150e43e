import { checkAttachments } from '../src/collections/attachment-rules.ts';
import { checkContent } from '../src/collections/check.ts';
import { collections } from '../src/collections/index.ts';
import { formatProblems } from '../src/collections/problems.ts';
import { contentDir, publicDir } from '../src/environment.ts';
import { runCommand } from './command.ts';

await runCommand({
	help: `用法：npm run check
检查 CONTENT_DIR（默认 content）里的全部内容和 PUBLIC_DIR（默认 public）里的附件，一次列出所有问题。
有需要修改的问题时退出码为 1，否则为 0。`,
	run: async () => {
		const { problems, recordCount } = checkContent(contentDir, publicDir, collections);
		problems.push(
			...(await checkAttachments(publicDir, 'node_modules/.cache/gongkai-attachments')),
		);
		console.log(formatProblems(problems, recordCount));
		return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
	},
});
