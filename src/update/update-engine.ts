import { applyChanges, engineChanges } from './engine-changes.ts';
import { GitError } from './git.ts';
import { fetchRelease, isTagName, tagsOf, trustIn } from './release.ts';
import type { EngineChanges } from './engine-changes.ts';
import type { Git } from './git.ts';
import type { Trust } from './release.ts';

export interface UpdateSettings {
	git: Git;
	/** The address of a repository, or the name of a remote. */
	from: string;
	/** A tag of the repository; `undefined` to list the tags. */
	version: string | undefined;
	/** The full hash of the commit that upstream published for the version, if the caller knows it. */
	commit?: string | undefined;
	/** Installs the packages of the new version and checks the content with it; returns whether both succeeded. */
	settle: () => boolean;
	print: (line: string) => void;
}

/** A file that every version of this engine contains, and no other project. */
const mark = 'src/collections/normative-documents.ts';
const mostPaths = 20;
const mostVersions = 10;

/**
 * Replaces the engine by another version; the county's own folders are not changed. The changes are staged, not
 * committed. Nothing changes when the working tree has uncommitted changes, when the version cannot be fetched, or when
 * it is not the expected one. A version whose origin was not verified is never run. Returns the exit code.
 */
export function updateEngine(settings: UpdateSettings): 0 | 1 {
	const { print, settle } = settings;
	try {
		const trust = replaceEngine(settings);
		if (trust === undefined) return 0;
		if (typeof trust === 'string') return refuse(print, trust);
		if (trust.kind === 'unverified') {
			print(`没有核对来源：${trust.why}。新版本的程序还没有运行。`);
			print(
				'请把上面的提交号与发布说明里的核对，一致再运行 npm install 和 npm run check，然后提交；',
			);
			print('不一致，或者要放弃更新，请运行 git reset --hard');
			return 0;
		}
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

/**
 * Installs the files of the version. Returns the trust in it, or the reason for not installing it; `undefined` when it
 * is already installed.
 */
function replaceEngine({
	git,
	from,
	version,
	commit,
	print,
}: UpdateSettings): Trust | string | undefined {
	if (git(['rev-parse', '--show-prefix']).trim() !== '') return '请在项目的根文件夹里运行';
	if (git(['status', '--porcelain']) !== '') return '还有没提交的修改，请先用 git 提交，再更新';
	if (version === undefined) return `请写明版本（标签）。${versionsText(tagsOf(git, from))}`;
	if (!isTagName(git, version)) return `版本只能是标签的名称，例如 v1.2.0，现在是“${version}”`;
	const release = fetchRelease(git, from, version);
	const trust = trustIn(git, release, { name: version, published: commit });
	if (trust.kind === 'refused') return `${version} ${trust.why}`;
	if (git(['ls-tree', '--name-only', release.commit, '--', mark]) === '')
		return `${from} 的 ${version} 里没有公开网站的程序，请核对网址和版本`;
	const changes = engineChanges(git, release.commit);
	const count = changes.added.length + changes.modified.length + changes.deleted.length;
	if (count === 0) {
		print(`程序已经是 ${version}（${release.commit.slice(0, 10)}），不用更新。`);
		return undefined;
	}
	applyChanges(git, release.commit, changes);
	print(`程序已换成 ${version}，content/ 和 public/ 没有动。提交号 ${release.commit}`);
	if (trust.kind === 'verified') print(`来源已核对：${trust.how}。`);
	for (const line of summary(changes)) print(line);
	return trust;
}

function versionsText(tags: readonly string[]): string {
	if (tags.length === 0) return '上游还没有标签';
	const more = tags.length > mostVersions ? ` 等 ${tags.length} 个` : '';
	return `上游的版本：${tags.slice(0, mostVersions).join('、')}${more}`;
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
