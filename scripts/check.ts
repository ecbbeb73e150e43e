import { workFolder } from '../src/build/work-folder.ts';
import { applyEndings, formatApplied } from '../src/collections/checking/endings/apply-endings.ts';
import { checkCounty } from '../src/collections/checking/check-county.ts';
import { formatMasks } from '../src/collections/checking/privacy/format-masks.ts';
import { waitingProblems } from '../src/collections/checking/waiting.ts';
import { takenBackProblems } from '../src/collections/checking/published/taken-back.ts';
import { lostContentProblems } from '../src/collections/checking/published/lost-content.ts';
import { formatProblems } from '../src/collections/checking/problems.ts';
import { contentDir, outDir, publicDir } from '../src/environment.ts';
import { dateOf } from '../src/domain/dates/calendar-date.ts';
import { readNow, runCommand } from './command.ts';

await runCommand({
	help: `用法：npm run check [-- --published] [--mask] [--apply]
检查 CONTENT_DIR（默认 content）里的全部内容和 PUBLIC_DIR（默认 public）里的附件，一次列出所有问题。
草稿和定时发布的一样检查，并列出各要等到什么时候。
--published  再与 OUT_DIR（默认 dist）里现在的网站比较，列出已经公开过、现在没有了的网页和表格里的行
--apply      正文写了废止、宣布失效站内的文件，而 repeals、invalidates 没有写的，补到文件里，再检查一次
--mask       只列出疑似个人信息：在哪里、可以改成什么、写例外用的核对码。不改动文件
有需要修改的问题时退出码为 1，否则为 0。`,
	options: {
		published: { type: 'boolean' },
		mask: { type: 'boolean' },
		apply: { type: 'boolean' },
	},
	run: async ({ published, mask, apply }) => {
		if (apply)
			console.log(formatApplied(applyEndings((await checkCounty(contentDir, publicDir)).records)));
		const now = await readNow();
		const { problems, records, recordCount, privacy } = await checkCounty(contentDir, publicDir);
		problems.push(...waitingProblems(records, now));
		if (published) {
			const lastContent = workFolder(outDir).current.content;
			problems.push(
				...lostContentProblems(lastContent, contentDir, dateOf(now)),
				...takenBackProblems({ lastContent, content: contentDir }, records, now),
			);
		}
		console.log(
			mask
				? formatMasks(privacy.findings)
				: formatProblems(problems, recordCount, privacy.exceptionsInForce),
		);
		return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
	},
});
