import { spawnSync } from 'node:child_process';
import { gitIn } from '../src/update/git.ts';
import { signersSetting } from '../src/update/release.ts';
import { updateEngine } from '../src/update/update-engine.ts';
import { runCommand, UsageError } from './command.ts';

const npm = (...parameters: string[]) =>
	spawnSync('npm', parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
	0;

await runCommand({
	help: `用法：npm run update -- [--from 网址] [--commit 提交号] <版本>
把程序换成新版本：取回上游仓库的一个标签，换掉 content/ 和 public/ 以外的全部文件，列出改了哪些，再安装依赖、检查内容。
例：npm run update -- --from https://example.org/gongkai.git v1.2.0

  --from <网址>      上游仓库的网址，或者 git remote 的名称，默认 upstream
  --commit <提交号>  上游公布的提交号（40 或 64 位）：不同就不更新
  版本               上游的标签，如 v1.2.0；不写时列出有哪些

来源的核对：标签有签名的，用 git verify-tag 核对；git config ${signersSetting} 指明签名人公钥文件的，
没有他们签名的版本不更新。签名和 --commit 都没有的，只换文件、显示提交号，不运行新版本的任何程序。
content/、public/ 和县里自己加的文件不动。有没提交的修改时不更新。改动只暂存，不提交，放弃用 git reset --hard。
已更新或不用更新时退出码为 0，没有更新、检查没有通过为 1，参数不能用时为 2。`,
	options: { from: { type: 'string', default: 'upstream' }, commit: { type: 'string' } },
	run: ({ from, commit }, [version]) => {
		if (commit !== undefined && !/^(?:[\da-f]{40}|[\da-f]{64})$/i.test(commit))
			throw new UsageError(`--commit 应是 40 或 64 位的提交号，现在是“${commit}”`);
		return updateEngine({
			git: gitIn(process.cwd()),
			from,
			version,
			commit,
			settle: () => npm('install') && npm('run', 'check'),
			print: console.log,
		});
	},
});
