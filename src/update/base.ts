import { attempt, partsOf } from './git.ts';
import { fetchRelease, taggedCommits } from './release.ts';
import { recordedVersion } from './package-file.ts';
import { filesOf } from './project-files.ts';
import type { Git } from './git.ts';
import type { ProjectFiles } from './project-files.ts';
import type { Release } from './release.ts';

/** The version of the engine with which the county's files are compared. */
export interface Base {
	files: ProjectFiles;
	/** Which version it is and how that is known, as half a sentence in Chinese. */
	compared: string;
}

export interface BaseQuestion {
	from: string;
	/** The tag that the user named. */
	named: string | undefined;
	/** The new version. */
	release: Release;
	county: ProjectFiles;
}

/**
 * The version from which the county updated last: as named by the user, as recorded, or else as recognised by its files.
 * A reason in Chinese where it cannot be known and more history would help.
 */
export function findBase(git: Git, question: BaseQuestion): Base | string {
	const { from, named } = question;
	if (named !== undefined)
		return {
			files: filesOf(git, fetchRelease(git, from, named).commit),
			compared: `与 ${named}（--base 写明的）比较`,
		};
	const recorded = recordedVersion(git);
	if (recorded && isThere(git, recorded.commit, () => fetchRelease(git, from, recorded.tag)))
		return {
			files: filesOf(git, recorded.commit),
			compared: `与 ${recorded.tag}（package.json 里记着）比较`,
		};
	if (git(['rev-parse', '--is-shallow-repository']).trim() === 'true')
		return '县里的仓库是浅克隆，历史不全，认不出现在是哪个版本。请先运行 git fetch --unshallow，或者用 --base 写明现在的版本';
	return recognised(git, question);
}

/** Whether the commit is in the repository, if need be after fetching it. */
function isThere(git: Git, commit: string, fetch: () => unknown): boolean {
	const isKnown = () => attempt(git, ['cat-file', '-e', `${commit}^{commit}`]) !== undefined;
	if (isKnown()) return true;
	fetch();
	return isKnown();
}

/**
 * The version whose files are most like the county's, among upstream's tags and the commit at which the county's history
 * parted from upstream's. Of equal ones the earlier, so
 * that more counts as changed by the county. Whatever that version is, a file that upstream once had letter for letter is
 * not changed by the county.
 */
function recognised(git: Git, { from, release, county }: BaseQuestion): Base {
	const parted = attempt(git, ['merge-base', 'HEAD', release.commit])?.trim();
	const candidates = new Map(parted ? [[parted, parted.slice(0, 10)]] : []);
	for (const [commit, tag] of taggedCommits(git, from))
		if (attempt(git, ['cat-file', '-e', `${commit}^{commit}`]) !== undefined)
			candidates.set(commit, tag);
	const versions = [...candidates].map(([commit, name]) => ({ name, files: filesOf(git, commit) }));
	const paths = new Set(versions.flatMap(({ files }) => [...files.keys()]));
	const [best] = versions
		.map((version) => ({ ...version, differing: differing(paths, version.files, county) }))
		.filter(({ differing: count }) => count <= paths.size / 2)
		.toSorted((one, other) => one.differing - other.differing);
	return {
		files: new Map([...(best?.files ?? []), ...onceUpstreams(git, release, county)]),
		compared: best
			? `与 ${best.name}（没有记录，按文件认出来的）比较`
			: '不知道县里现在是哪个版本（没有记录，也认不出来），和上游都不同的文件当作县里改过',
	};
}

function differing(paths: ReadonlySet<string>, one: ProjectFiles, other: ProjectFiles): number {
	return [...paths].filter((path) => one.get(path) !== other.get(path)).length;
}

/** The county's files that stood in upstream's history exactly so. */
function onceUpstreams(git: Git, { commit }: Release, county: ProjectFiles): ProjectFiles {
	const parts = partsOf(
		git(['log', '--raw', '--no-abbrev', '--no-renames', '--pretty=format:', '-z', commit]),
	);
	const found = new Map<string, string>();
	for (const [place, part] of parts.entries()) {
		const [, mode = '', , hash = ''] = /^:(\d+) (\d+) (\w+) (\w+) /.test(part.trim())
			? part.trim().split(' ')
			: [];
		const path = parts[place + 1];
		const entry = `${mode} ${hash}`;
		if (path !== undefined && county.get(path) === entry) found.set(path, entry);
	}
	return found;
}
