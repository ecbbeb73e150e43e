import { attempt, partsOf } from './git.ts';
import type { Git } from './git.ts';

const mostPaths = 10;

/** Why the project cannot be updated as it is now and what to do, in Chinese; `undefined` when nothing is in the way. */
export function obstacle(git: Git): string | undefined {
	if (git(['rev-parse', '--show-prefix']).trim() !== '') return '请在项目的根文件夹里运行';
	for (const [head, name] of unfinished)
		if (attempt(git, ['rev-parse', '--quiet', '--verify', head]) !== undefined)
			return `上一次的${name}没有做完。请先做完并提交，或者运行 ${name === '合并' ? 'git merge' : 'git cherry-pick'} --abort 放弃，再更新`;
	if (attempt(git, ['rev-parse', '--quiet', '--verify', 'HEAD^{commit}']) === undefined)
		return '这个仓库还没有提交过。请先运行 git add . 和 git commit -m 现状，再更新';
	if (attempt(git, ['symbolic-ref', '--quiet', 'HEAD']) === undefined)
		return '现在不在任何分支上，更新以后提交了也会丢。请先运行 git switch 分支名（例如 git switch main），再更新';
	return uncommitted(git);
}

const unfinished = [
	['MERGE_HEAD', '合并'],
	['CHERRY_PICK_HEAD', '拣选'],
] as const;

function uncommitted(git: Git): string | undefined {
	const entries = partsOf(git(['status', '--porcelain', '--no-renames', '-z']));
	const paths = entries.map((entry) => entry.slice(3));
	if (paths.length === 0) return undefined;
	if (paths.every((path) => path === 'package-lock.json'))
		return 'package-lock.json 改了没有提交，多半是 npm install 改的。县里没有加过 npm 包的，运行 git restore package-lock.json；加过的，先提交。然后再更新';
	const more = paths.length > mostPaths ? `\n  另有 ${paths.length - mostPaths} 个` : '';
	const listed = paths.slice(0, mostPaths).map((path) => `\n  ${path}`);
	return `还有没提交的修改，请先提交（git add . 和 git commit -m 说明）或者撤回，再更新：${listed.join('')}${more}`;
}
