import { spawnSync } from 'node:child_process';
import { gitIn } from '../src/update/git.ts';
import { updateEngine } from '../src/update/update-engine.ts';
import { runCommand } from './command.ts';

const npm = (...parameters: string[]) =>
	spawnSync('npm', parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
	0;

await runCommand({
	help: `用法：npm run update -- [--from 网址] [版本]
把程序换成新版本：取回上游仓库的一个版本，换掉 content/ 和 public/ 以外的全部文件，列出改了哪些，再安装依赖、检查内容。
例：npm run update -- --from https://example.org/gongkai.git v1.2.0

  --from <网址>   上游仓库的网址，或者 git remote 的名称，默认 upstream
  版本            分支、标签，默认 main

content/、public/ 和县里自己加的文件不动。有没提交的修改时不更新。改动只暂存，不提交，放弃用 git reset --hard。
已更新或不用更新时退出码为 0，没有更新、检查没有通过为 1，参数不能用时为 2。`,
	options: { from: { type: 'string', default: 'upstream' } },
	run: ({ from }, [version = 'main']) =>
		updateEngine({
			git: gitIn(process.cwd()),
			from,
			version,
			settle: () => npm('install') && npm('run', 'check'),
			print: console.log,
		}),
});
