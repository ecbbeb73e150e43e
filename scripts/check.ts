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
import { publishedProblems } from '../src/collections/checking/published/published-problems.ts';
import { formatPublic, publicProblems } from '../src/collections/checking/public/check-public.ts';
import { formatProblems, hasErrors } from '../src/collections/checking/problems.ts';
import { contentDir, outDir, publicDir } from '../src/environment.ts';
import { fileExists, filesBelow } from '../src/collections/reading/read.ts';
import { readNow, runCommand, UsageError } from './command.ts';

await runCommand({
	help: `用法：npm run check [-- --published [网址、文件夹或者文件]] [--public] [--mask] [--fix] [--apply]
检查 CONTENT_DIR（默认 content）里的全部内容和 PUBLIC_DIR（默认 public）里的附件，一次列出所有问题。
草稿和定时发布的一样检查，并列出各要等到什么时候。
--published  再与 OUT_DIR（默认 dist）里现在的网站比较，列出已经公开过、现在没有了的网页、附件和表格里的行，
             以及改过而没有更正记录的文件
--published https://www.example.gov.cn/   与这个网站的站点地图里的网址比较；换系统以前，写旧网站的网址
--published dist                          与这个文件夹里的网站比较；--published 网址.txt 与文件里的网址比较：每行一个，或者 sitemap.xml
             只访问这一个网站，最多读 5 分钟。读不到的退出码为 2
--public     再列出上线以前必须有、现在还没有的：页脚的标识和备案号、各机关的指南和负责人、咨询建言渠道一类
--fix        列出一定是笔误、只有一种改法的地方（# 后面少空格、部首冒充的字一类）和改后的样子。不改动文件
--apply      正文写了废止、宣布失效站内的文件，而 repeals、invalidates 没有写的，补到文件里，再检查一次
--fix --apply  把 --fix 列出的改动写进文件，再检查一次；文件的其他内容一个字节也不变
--mask       只列出疑似个人信息：在哪里、可以改成什么、写例外用的核对码。不改动文件
有需要修改的问题时退出码为 1，否则为 0；参数不能用、要比较的网站读不到时为 2。`,
	options: {
		published: { type: 'boolean' },
		public: { type: 'boolean' },
		mask: { type: 'boolean' },
		fix: { type: 'boolean' },
		apply: { type: 'boolean' },
	},
	run: async ({ published, public: beforePublic, mask, fix, apply = false }, positionals) => {
		const [target = outDir, ...others] = positionals;
		if (others.length > 0 || (positionals.length > 0 && !published))
			throw new UsageError(
				published ? '一次只与一个网站比较' : `不认识的参数：${positionals.join(' ')}`,
			);
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
		const notes: string[] = [];
		if (published && positionals.length === 0 && !fileExists(outDir))
			notes.push(`还没有生成过网站（${outDir}），没有可以比较的。`);
		else if (published) {
			if (/^https?:/i.test(target)) console.error(`正在读取 ${target} 的站点地图……`);
			const lastContent = workFolder(target.replace(/(?<=.)\/+$/, '')).current.content;
			const publicFiles = new Set(filesBelow(publicDir).map((file) => `/${file}`));
			const found = await publishedProblems(
				{ target, lastContent },
				{ contentDir, records, publicFiles, now },
			).catch((error: unknown) => {
				throw new UsageError(`不能与 ${target} 比较：${(error as Error).message}`);
			});
			problems.push(...found.problems);
			notes.push(...found.notes);
		}
		console.log(
			mask
				? formatMasks(privacy.findings)
				: formatProblems(problems, recordCount, privacy.exceptionsInForce),
		);
		if (notes.length > 0) console.log(`\n${notes.join('\n')}`);
		const lacking = beforePublic ? publicProblems({ contentDir, publicDir }, records, now) : [];
		if (beforePublic && !mask) console.log(`\n${formatPublic(lacking)}`);
		return hasErrors([...problems, ...lacking]) ? 1 : 0;
	},
});
