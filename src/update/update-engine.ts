import { applyUpdate } from './apply.ts';
import { findBase } from './base.ts';
import { explainGit } from './explain-git.ts';
import { attempt, GitError } from './git.ts';
import { newsSince } from './news.ts';
import { obstacle } from './obstacles.ts';
import { withoutRecord } from './package-file.ts';
import { recordVersion } from './record-version.ts';
import { planUpdate } from './plan.ts';
import { filesOf } from './project-files.ts';
import { fetchRelease, isTagName, tagsOf, trustIn } from './release.ts';
import { changesReport, collisionReport, newsReport } from './report.ts';
import { covers, resolvePlan } from './resolve.ts';
import type { Git } from './git.ts';
import type { Release, Trust } from './release.ts';
import type { Choices, Resolved } from './resolve.ts';

export interface UpdateSettings {
	git: Git;
	/** The address of a repository, or the name of a remote. */
	from: string;
	/** A tag of the repository; `undefined` to list the tags. */
	version: string | undefined;
	/** The full hash of the commit that upstream published for the version, if the caller knows it. */
	commit?: string | undefined;
	/** The tag of the version that the county has now, if the caller knows it better than the record. */
	base?: string | undefined;
	/** The side of files that both changed. */
	choices?: Choices;
	/** Installs the packages of the new version and checks the content with it. */
	settle: () => Settled;
	print: (line: string) => void;
}

/** How far the new version came after its files were put in place. */
export type Settled = 'done' | 'not installed' | 'not checked';

/** A file that every version of this engine contains, and no other project. */
const mark = 'src/collections/normative-documents.ts';
const changelog = 'CHANGELOG.md';
const mostVersions = 10;
const noChoices: Choices = { take: [], keep: [] };

/** Why nothing was updated, in Chinese. */
class Refusal extends Error {}

/**
 * Brings the engine to another version and leaves the county's own folders alone. What the county changed in the engine is
 * kept and merged with what upstream changed; where both changed the same place nothing is done at all. The changes are
 * staged, not committed. Nothing changes when the working tree has uncommitted changes, when the version cannot be
 * fetched, or when it is not the expected one. A version whose origin was not verified is never run. Returns the exit
 * code.
 */
export function updateEngine(settings: UpdateSettings): 0 | 1 {
	const { print, from } = settings;
	try {
		const trust = replaceEngine(settings);
		return trust === undefined ? 0 : conclude(settings, trust);
	} catch (error) {
		if (error instanceof Refusal) print(`没有更新：${error.message}`);
		else if (error instanceof GitError) print(`没有更新：${explainGit(error, from)}`);
		else throw error;
		return 1;
	}
}

const giveUp = '要放弃更新，请运行 git reset --hard';

/** Runs the new version if its origin is known, and says what is left to do. */
function conclude({ print, settle }: UpdateSettings, trust: Trust): 0 | 1 {
	if (trust.kind === 'unverified') {
		print(`没有核对来源：${trust.why}。新版本的程序还没有运行。`);
		print(
			'请把上面的提交号与发布说明里的核对，一致再运行 npm install 和 npm run check，然后提交；',
		);
		print('不一致，或者要放弃更新，请运行 git reset --hard');
		return 0;
	}
	const settled = settle();
	if (settled === 'done') print(`请看看 git diff --staged，再用 git commit 提交；${giveUp}`);
	else if (settled === 'not checked')
		print(`内容按新版本检查没有通过，请按上面的提示修改；${giveUp}`);
	else
		print(
			`新版本的依赖没有装上（npm install 没有完成，原因见上面）。请检查网络，再运行 npm install 和 npm run check；${giveUp}`,
		);
	return settled === 'done' ? 0 : 1;
}

/** Puts the files of the version in place. Returns the trust in it; `undefined` when it was in place. */
function replaceEngine(settings: UpdateSettings): Trust | undefined {
	const { git, from, print, choices = noChoices } = settings;
	const problem = obstacle(git);
	if (problem !== undefined) throw new Refusal(problem);
	const { tag, release, trust } = trustedRelease(settings);
	const { commit } = release;
	const committed = filesOf(git, 'HEAD');
	const base = findBase(git, { from, named: settings.base, release, county: committed });
	if (typeof base === 'string') throw new Refusal(base);
	const county = withoutRecord(git, committed, base.files);
	const versions = { base: base.files, county, next: filesOf(git, release.commit) };
	const plan = planUpdate(versions);
	refuseUselessChoices(choices, [...plan.kept, ...plan.both]);
	const resolved = resolvePlan(git, plan, versions, choices);
	if (resolved.collisions.length > 0)
		throw new Refusal(
			`${base.compared}，${collisionReport(resolved.collisions, { from, tag, commit }).join('\n')}`,
		);
	if (!changesSomething(resolved)) {
		print(`程序已经是 ${tag}（${commit.slice(0, 10)}），不用更新。`);
		return undefined;
	}
	const news = newsSince(textAt(git, 'HEAD', changelog), textAt(git, commit, changelog));
	applyUpdate(git, commit, {
		...resolved,
		record: recordVersion(git, resolved, versions, { tag, commit }),
	});
	print(`程序已换成 ${tag}，content/ 和 public/ 没有动。提交号 ${commit}`);
	if (trust.kind === 'verified') print(`来源已核对：${trust.how}。`);
	print(`${base.compared}，改了这些：`);
	for (const line of [...changesReport(resolved), ...newsReport(news)]) print(line);
	return trust;
}

/** The version that the user asked for. Refuses what is no version of this engine or not the expected one. */
function trustedRelease({ git, from, version, commit }: UpdateSettings): {
	tag: string;
	release: Release;
	trust: Trust;
} {
	if (version === undefined)
		throw new Refusal(`请写明版本（标签）。${versionsText(tagsOf(git, from))}`);
	if (!isTagName(git, version))
		throw new Refusal(`版本只能是标签的名称，例如 v1.2.0，现在是“${version}”`);
	const release = fetchRelease(git, from, version);
	const trust = trustIn(git, release, { name: version, published: commit });
	if (trust.kind === 'refused') throw new Refusal(`${version} ${trust.why}`);
	if (git(['ls-tree', '--name-only', release.commit, '--', mark]) === '')
		throw new Refusal(`${from} 的 ${version} 里没有公开网站的程序，请核对网址和版本`);
	return { tag: version, release, trust };
}

function refuseUselessChoices({ take, keep }: Choices, changed: readonly string[]): void {
	for (const path of [...take, ...keep])
		if (!changed.some((file) => covers([path], file)))
			throw new Refusal(`“${path}”不是县里改过的程序文件，不用写 --take、--keep。请核对路径`);
}

function changesSomething({ added, modified, deleted, merged }: Resolved): boolean {
	return [added, modified, deleted, merged].some((paths) => paths.length > 0);
}

function textAt(git: Git, commit: string, file: string): string {
	return attempt(git, ['show', `${commit}:${file}`]) ?? '';
}

function versionsText(tags: readonly string[]): string {
	if (tags.length === 0) return '上游还没有标签';
	const more = tags.length > mostVersions ? ` 等 ${tags.length} 个` : '';
	return `上游的版本：${tags.slice(0, mostVersions).join('、')}${more}`;
}
