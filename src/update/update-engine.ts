import { applyChanges, engineChanges } from './engine-changes.ts';
import { GitError } from './git.ts';
import type { EngineChanges } from './engine-changes.ts';
import type { Git } from './git.ts';

export interface UpdateSettings {
	git: Git;
	/** Address of a repository, or the name of a remote. */
	from: string;
	/** Branch, tag or commit. */
	version: string;
	/** Brings in the packages of the new version and checks the content with it; says whether both succeeded. */
	settle: () => boolean;
	print: (line: string) => void;
}

/** A file that every version of the engine has, and no other project. */
const mark = 'src/collections/normative-documents.ts';
const mostPaths = 20;

/**
 * Replaces the engine by another version and leaves the county's own folders as they are. What changed is staged, not
 * committed. Touches nothing when the working tree has changes of its own or the version cannot be had. Returns the exit code.
 */
export function updateEngine({ git, from, version, settle, print }: UpdateSettings): 0 | 1 {
	try {
		if (git(['rev-parse', '--show-prefix']).trim() !== '')
			return refuse(print, '请在项目的根文件夹里运行');
		if (git(['status', '--porcelain']) !== '')
			return refuse(print, '还有没提交的修改，请先用 git 提交，再更新');
		git(['fetch', '--no-tags', '--', from, version]);
		const fetched = git(['rev-parse', 'FETCH_HEAD^{commit}']).trim();
		if (git(['ls-tree', '--name-only', fetched, '--', mark]) === '')
			return refuse(print, `${from} 的 ${version} 里没有公开网站的程序，请核对网址和版本`);
		const changes = engineChanges(git, fetched);
		const count = changes.added.length + changes.modified.length + changes.deleted.length;
		if (count === 0) {
			print(`程序已经是 ${version}（${fetched.slice(0, 10)}），不用更新。`);
			return 0;
		}
		applyChanges(git, fetched, changes);
		print(`程序已换成 ${version}（${fetched.slice(0, 10)}），content/ 和 public/ 没有动：`);
		for (const line of summary(changes)) print(line);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return refuse(print, `git 没有完成：${error.message}`);
	}
	if (!settle()) {
		print('内容按新版本检查没有通过，请按上面的提示修改；要放弃更新，请运行 git reset --hard');
		return 1;
	}
	print('请看看 git diff --staged，再用 git commit 提交；要放弃更新，请运行 git reset --hard');
	return 0;
}

function refuse(print: (line: string) => void, reason: string): 1 {
	print(`没有更新：${reason}`);
	return 1;
}

function summary({ added, modified, deleted, kept }: EngineChanges): string[] {
	const groups = [
		['新增', added],
		['修改', modified],
		['删除', deleted],
		['保留（不是程序的文件）', kept],
	] as const;
	return groups
		.filter(([, paths]) => paths.length > 0)
		.flatMap(([name, paths]) => [
			`${name} ${paths.length} 个文件`,
			...paths.slice(0, mostPaths).map((path) => `  ${path}`),
			...(paths.length > mostPaths ? [`  另有 ${paths.length - mostPaths} 个`] : []),
		]);
}
