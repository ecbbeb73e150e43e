import type { GitError } from './git.ts';

/**
 * Git's words for a failure → what is wrong and what to do. `from` is the address or the name of the upstream project,
 * `named` what the first group of the words caught.
 */
type Explanation = readonly [words: RegExp, explain: (from: string, named?: string) => string];

const explanations: readonly Explanation[] = [
	[
		/dubious ownership/,
		() =>
			'这个文件夹属于另一个系统用户，git 不肯用。请用那个用户运行，或者运行 git config --global --add safe.directory "*"（Windows 也一样）',
	],
	[
		/not a git repository/,
		() =>
			'这个文件夹不是 git 仓库，看不出县里改过哪些文件。程序是解压得来的，请先运行 git init、git add . 和 git commit -m 现状，再更新',
	],
	[
		/couldn't find remote ref refs\/tags\/(\S+)/,
		(from, named) => `${from} 没有“${named}”这个版本。不写版本再运行一次，就列出有哪些`,
	],
	[
		/does not appear to be a git repository|No such remote/,
		(from) =>
			isAddress(from)
				? `${from} 不是 git 仓库，请核对网址`
				: `没有叫“${from}”的远程仓库，不知道从哪里取新版本。请用 --from 写明上游的网址，或者先记下来：git remote add ${from} 网址，以后就不用写`,
	],
	[
		/Repository not found|repository '.*' not found|returned error: 404/,
		(from) => `${from} 没有这个仓库，或者要登录才看得到。请核对网址`,
	],
	[
		/Could not resolve (?:host|proxy|hostname)|Name or service not known/,
		(from) =>
			`找不到 ${from} 的主机。请核对网址，看看能不能上网、要不要设置代理（git config http.proxy）`,
	],
	[
		/certificate|SSL|TLS|gnutls/i,
		(from) =>
			`${from} 的安全证书核对不了，没有取。请核对网址和本机的时间，内网的证书请管理员装到本机`,
	],
	[
		/Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|returned error: 40[13]|Permission denied \(|Host key verification failed/,
		(from) =>
			`${from} 要登录，没有登录上。网址以 https 开头的，请先用 git 登录一次（git ls-remote 加网址）；用 SSH 的，请把公钥交给对方，并先连接一次主机`,
	],
	[
		/Failed to connect|Couldn't connect|[Cc]onnection (?:refused|timed out|reset|closed)|timed out|[Nn]etwork is unreachable|early EOF|RPC failed|unexpected disconnect|hung up|unable to access/,
		(from) =>
			`连不上 ${from}，或者取到一半断了。请检查网络、防火墙和代理，再运行一次；原来的程序没有动`,
	],
	[
		/\.lock'?: File exists|Another git process/,
		() => '另一个 git 正在这个文件夹里运行。请等它结束；确定没有的，删去 .git/index.lock 再运行',
	],
	[/No space left/, () => '磁盘满了。请腾出空间再运行一次'],
	[/Read-only file system/, () => '磁盘是只读的，写不进去'],
	[
		/Permission denied|insufficient permission|unable to (?:create|write|unlink)/,
		() => '没有权限写入这个文件夹。请换有权限的用户，或者关掉正在打开这些文件的程序',
	],
	[/shallow/, () => '这个仓库的历史不全（浅克隆）。请先运行 git fetch --unshallow，再更新'],
	[
		/bad object|missing (?:blob|tree|commit)|unable to read|loose object|corrupt|promisor/,
		() => '仓库里的文件不全或者坏了。请运行 git fsck 看看，或者重新克隆县里的仓库',
	],
];

/** Why git failed and what to do, in Chinese; of what nobody foresaw, git's own words as details. */
export function explainGit({ message, status }: GitError, from: string): string {
	if (status === undefined)
		return '没有找到 git。请先安装 git（https://git-scm.com/），再打开一个新的命令行窗口运行';
	for (const [words, explain] of explanations) {
		const found = words.exec(message);
		if (found) return explain(from, found[1]);
	}
	return `git 有一步没有完成。请把下面的详细信息发给负责程序的人。\n详细信息：${message}`;
}

/** Whether the name of an upstream is an address or a folder, not the name of a remote. */
function isAddress(from: string): boolean {
	return /[/\\:]/.test(from);
}
