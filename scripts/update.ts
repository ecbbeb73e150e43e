import { spawnSync } from 'node:child_process';
import { gitIn } from '../src/update/git.ts';
import { signersSetting, usualRemote } from '../src/update/release.ts';
import { updateEngine } from '../src/update/update-engine.ts';
import { runCommand, UsageError } from './command.ts';

const npm = (...parameters: string[]) =>
	spawnSync('npm', parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
	0;

await runCommand({
	help: `用法：npm run update -- [--from 网址] [--commit 提交号] [--base 版本] [--take 路径] [--keep 路径] <版本>
把程序换成新版本：取回上游仓库的一个标签，换掉 content/ 和 public/ 以外的文件，列出改了哪些、新版本对县里说了什么，
再安装依赖、检查内容。
例：npm run update -- --from https://example.org/gongkai.git v1.2.0

  --from <网址>      上游仓库的网址，或者 git remote 的名称，默认 ${usualRemote}
  --commit <提交号>  上游公布的提交号（40 或 64 位）：不同就不更新
  --base <版本>      县里现在用的版本。一般不用写：更新过的记在 package.json 里，没有记的按文件认
  --take <路径>      这个文件或文件夹用上游的，县里的改动不要了；可以写几次
  --keep <路径>      这个文件或文件夹保留县里的，上游的改动不要了；可以写几次
  版本               上游的标签，如 v1.2.0；不写时列出有哪些

县里改过程序的，与县里现在用的版本比较：上游没有改的保留；两边改了不同地方的合在一起，package.json 逐项合；
改了同一处的列出文件和行，什么都不改，用 --take、--keep 决定以后再运行。
来源的核对：标签有签名的，用 git verify-tag 核对；git config ${signersSetting} 指明签名人公钥文件的，
没有他们签名的版本不更新。签名和 --commit 都没有的，只换文件、显示提交号，不运行新版本的任何程序。
content/、public/ 和县里自己加的文件不动。有没提交的修改时不更新。改动只暂存，不提交，放弃用 git reset --hard。
退出码：0 已更新或不用更新；1 没有更新，或者更新以后检查没有通过；2 参数不能用。`,
	options: {
		from: { type: 'string', default: usualRemote },
		commit: { type: 'string' },
		base: { type: 'string' },
		take: { type: 'string', multiple: true, default: [] },
		keep: { type: 'string', multiple: true, default: [] },
	},
	run: ({ from, commit, base, take, keep }, [version, ...others]) => {
		if (others.length > 0) throw new UsageError(`多写了：${others.join(' ')}`);
		if (commit !== undefined && !/^(?:[\da-f]{40}|[\da-f]{64})$/i.test(commit))
			throw new UsageError(`--commit 应是 40 或 64 位的提交号，现在是“${commit}”`);
		return updateEngine({
			git: gitIn(process.cwd()),
			from,
			version,
			commit,
			base,
			choices: { take, keep },
			settle: () => {
				if (!npm('install')) return 'not installed';
				return npm('run', 'check') ? 'done' : 'not checked';
			},
			print: console.log,
		});
	},
});
