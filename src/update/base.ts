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
	/** Which version it is and how that is known, in Chinese. */
	name: string;
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
			name: `${named}（--base 写明的）`,
		};
	const recorded = recordedVersion(git);
	if (recorded && isThere(git, recorded.commit, () => fetchRelease(git, from, recorded.tag)))
		return { files: filesOf(git, recorded.commit), name: `${recorded.tag}（package.json 里记着）` };
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
 * parted from upstream's. Whatever that version is, a file of the county that upstream once had letter for letter is not
 * changed by the county.
 */
function recognised(git: Git, { from, release, county }: BaseQuestion): Base {
	const parted = attempt(git, ['merge-base', 'HEAD', release.commit])?.trim();
	const candidates = new Map(parted ? [[parted, parted.slice(0, 10)]] : []);
	for (const [commit, tag] of taggedCommits(git, from))
		if (attempt(git, ['cat-file', '-e', `${commit}^{commit}`]) !== undefined)
			candidates.set(commit, tag);
	const ranked = [...candidates]
		.map(([commit, name]) => ({ name, files: filesOf(git, commit) }))
		.map((candidate) => ({ ...candidate, share: sharedPart(candidate.files, county) }))
		.toSorted((one, other) => other.share - one.share);
	const best = ranked.find(({ share }) => share > 0.5);
	const files = new Map([...(best?.files ?? []), ...onceUpstreams(git, release, county)]);
	const name = best
		? `${best.name}（没有记录，按文件认出来的）`
		: '不知道（没有记录，也认不出来），和新版本不同的都当作县里可能改过';
	return { files, name };
}

function sharedPart(files: ProjectFiles, county: ProjectFiles): number {
	const shared = [...files].filter(([path, entry]) => county.get(path) === entry).length;
	return shared / Math.max(1, files.size);
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
