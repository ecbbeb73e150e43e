import { workFolder } from '../src/build/work-folder.ts';
import { applyEndings, formatApplied } from '../src/collections/checking/endings/apply-endings.ts';
import {
	correctedFiles,
	formatCorrections,
	writeCorrections,
} from '../src/collections/checking/corrections/apply-corrections.ts';
import { checkCounty } from '../src/collections/checking/check-county.ts';
import { formatMasks } from '../src/collections/checking/privacy/format-masks.ts';
import { waitingProblems } from '../src/collections/checking/waiting.ts';
import { takenBackProblems } from '../src/collections/checking/published/taken-back.ts';
import { formatPublic, publicProblems } from '../src/collections/checking/public/check-public.ts';
import { lostContentProblems } from '../src/collections/checking/published/lost-content.ts';
import { formatProblems, hasErrors, problemsAsJson } from '../src/collections/checking/problems.ts';
import { contentDir, outDir, publicDir } from '../src/environment.ts';
import { dateOf } from '../src/domain/dates/calendar-date.ts';
import { readNow, runCommand, UsageError } from './command.ts';

await runCommand({
	help: `用法：npm run check [-- --published] [--public] [--mask] [--fix] [--apply] [--quiet | --json]
检查 CONTENT_DIR（默认 content）里的全部内容和 PUBLIC_DIR（默认 public）里的附件，一次列出所有问题。
草稿和定时发布的一样检查，并列出各要等到什么时候。
--published  再与 OUT_DIR（默认 dist）里现在的网站比较，列出已经公开过、现在没有了的网页和表格里的行
--public     再列出上线以前必须有、现在还没有的：页脚的标识和备案号、各机关的指南和负责人、咨询建言渠道一类
--fix        列出一定是笔误、只有一种改法的地方（# 后面少空格、部首冒充的字一类）和改后的样子。不改动文件
--apply      正文写了废止、宣布失效站内的文件，而 repeals、invalidates 没有写的，补到文件里，再检查一次
--fix --apply  把 --fix 列出的改动写进文件，再检查一次；文件的其他内容一个字节也不变
--mask       只列出疑似个人信息：在哪里、可以改成什么、写例外用的核对码。不改动文件
--quiet      只列需要修改的，没有就什么都不说；不列提醒
--json       写一个 JSON，给程序看：records（条数）、errors、reminders（处数）、exceptionsInForce（有效的个人信息例外），
             problems 每处有 file、line、field、message、severity（error 要改，warning 提醒）
退出码：0 没有需要修改的；1 有；2 参数不能用。`,
	options: {
		published: { type: 'boolean' },
		public: { type: 'boolean' },
		mask: { type: 'boolean' },
		fix: { type: 'boolean' },
		apply: { type: 'boolean' },
		quiet: { type: 'boolean' },
		json: { type: 'boolean' },
	},
	run: async ({ published, public: beforePublic, mask, fix, apply = false, quiet, json }) => {
		if ((quiet || json) && (mask || fix || apply || (quiet && json)))
			throw new UsageError('--quiet、--json 只写一个，也不与 --mask、--fix、--apply 一起写');
		const check = () => checkCounty(contentDir, publicDir);
		if (fix) {
			const { problems } = await check();
			const files = correctedFiles(problems);
			if (apply) writeCorrections(files);
			console.log(formatCorrections(files, apply));
			if (!apply) return hasErrors(problems) ? 1 : 0;
		} else if (apply) console.log(formatApplied(applyEndings((await check()).records)));
		const now = await readNow();
		const { problems, records, recordCount, privacy } = await check();
		problems.push(...waitingProblems(records, now));
		if (published) {
			const lastContent = workFolder(outDir).current.content;
			problems.push(
				...lostContentProblems(lastContent, contentDir, dateOf(now)),
				...takenBackProblems({ lastContent, content: contentDir }, records, now),
			);
		}
		const lacking = beforePublic ? publicProblems({ contentDir, publicDir }, records, now) : [];
		const all = [...problems, ...lacking];
		const failed = hasErrors(all) ? 1 : 0;
		const { exceptionsInForce } = privacy;
		if (json) console.log(problemsAsJson(all, recordCount, exceptionsInForce));
		else if (quiet) {
			const errors = all.filter(({ severity }) => severity === 'error');
			if (failed) console.log(formatProblems(errors, recordCount));
		} else if (mask) console.log(formatMasks(privacy.findings));
		else {
			console.log(formatProblems(problems, recordCount, exceptionsInForce));
			if (beforePublic) console.log(`\n${formatPublic(lacking)}`);
		}
		return failed;
	},
});
