import { checkContent } from '../src/collections/check.ts';
import { formatMasks } from '../src/collections/format-masks.ts';
import { collections } from '../src/collections/index.ts';
import { formatProblems } from '../src/collections/problems.ts';
import { contentDir, publicDir } from '../src/environment.ts';
import { runCommand } from './command.ts';

await runCommand({
	help: `用法：npm run check [-- --mask]
检查 CONTENT_DIR（默认 content）里的全部内容和 PUBLIC_DIR（默认 public）里的附件，一次列出所有问题。
  --mask  只列出疑似个人信息：在哪里、可以改成什么、写例外用的核对码。不改动文件
有需要修改的问题时退出码为 1，否则为 0。`,
	options: { mask: { type: 'boolean' } },
	run: ({ mask }) => {
		const { problems, recordCount, privacy } = checkContent(contentDir, publicDir, collections);
		console.log(
			mask
				? formatMasks(privacy.findings)
				: formatProblems(problems, recordCount, privacy.exceptionsInForce),
		);
		return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
	},
});
