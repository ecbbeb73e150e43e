import { runCheck } from '../src/build/run-check.ts';
import { contentDir, outDir, publicDir } from '../src/environment.ts';
import { readNow, runCommand, UsageError } from './command.ts';

await runCommand({
	help: `用法：npm run check [-- --published [网址、文件夹或者文件]] [--public] [--mask] [--fix] [--apply] [--quiet | --json]
检查 CONTENT_DIR（默认 content）里的全部内容和 PUBLIC_DIR（默认 public）里的附件，一次列出所有问题。
草稿和定时发布的一样检查，并列出各要等到什么时候。
--published  再与 OUT_DIR（默认 dist）里现在的网站比较，列出已经公开过、现在没有了的网页、附件和表格里的行，
             以及改过而没有更正记录的文件
--published https://www.example.gov.cn/   与这个网站的站点地图里的网址比较；换系统以前，写旧网站的网址
--published dist                          与这个文件夹里的网站比较；--published 网址.txt 与文件里的网址比较：每行一个，或者 sitemap.xml
             只访问这一个网站，最多读 5 分钟
--public     再列出上线以前必须有、现在还没有的：页脚的标识和备案号、各机关的指南和负责人、咨询建言渠道一类
--fix        列出一定是笔误、只有一种改法的地方（# 后面少空格、部首冒充的字一类）和改后的样子。不改动文件
--apply      正文写了废止、宣布失效站内的文件，而 repeals、invalidates 没有写的，补到文件里，再检查一次
--fix --apply  把 --fix 列出的改动写进文件，再检查一次；文件的其他内容一个字节也不变
--mask       只列出疑似个人信息：在哪里、可以改成什么、写例外用的核对码。不改动文件
--quiet      只列需要修改的，没有就什么都不说；不列提醒
--json       写一个 JSON，给程序看：records（条数）、errors、reminders（处数）、exceptionsInForce（有效的个人信息例外），
             problems 每处有 file、line、field、message、severity（error 要改，warning 提醒）
退出码：0 没有需要修改的；1 有；2 参数不能用，或者要比较的网站读不到。`,
	options: {
		published: { type: 'boolean' },
		public: { type: 'boolean' },
		mask: { type: 'boolean' },
		fix: { type: 'boolean' },
		apply: { type: 'boolean' },
		quiet: { type: 'boolean' },
		json: { type: 'boolean' },
	},
	run: async ({ published, public: beforePublic, mask, fix, apply, quiet, json }, targets) => {
		if ((quiet || json) && (mask || fix || apply || (quiet && json)))
			throw new UsageError('--quiet、--json 只写一个，也不与 --mask、--fix、--apply 一起写');
		if (!published && targets.length > 0)
			throw new UsageError(`不认识的参数：${targets.join(' ')}`);
		if (targets.length > 1) throw new UsageError('一次只与一个网站比较');
		const voice = json ? 'json' : quiet ? 'quiet' : 'text';
		return runCheck(
			{ contentDir, publicDir, outDir, now: await readNow() },
			{ published: published ? (targets[0] ?? true) : undefined, beforePublic, mask, fix, apply, voice },
			{ print: console.log, warn: console.error },
		);
	},
});
