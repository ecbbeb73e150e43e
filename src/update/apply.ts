import type { Git } from './git.ts';
import type { MergedFile, Resolved } from './resolve.ts';

/** What an update puts in place. */
export interface FinalChanges extends Pick<Resolved, 'added' | 'modified' | 'deleted' | 'merged'> {
	/** `package.json` with the new version, last of all. */
	record: MergedFile | undefined;
}

/** Puts the files of the new version and the merged ones in place, staged and not committed. */
export function applyUpdate(
	git: Git,
	version: string,
	{ added, modified, deleted, merged, record }: FinalChanges,
): void {
	const literally = (parameters: string[], paths: string[]) => {
		if (paths.length === 0) return;
		const fromInput = ['--pathspec-from-file=-', '--pathspec-file-nul'];
		git(['--literal-pathspecs', ...parameters, ...fromInput], paths.join('\0'));
	};
	literally(['restore', '--source', version, '--staged', '--worktree'], [...added, ...modified]);
	literally(['rm', '--quiet'], deleted);
	const written = [...merged, ...(record ? [record] : [])];
	for (const file of written) stage(git, file);
	literally(
		['restore', '--worktree'],
		written.map(({ path }) => path),
	);
}

function stage(git: Git, { path, mode, text }: MergedFile): void {
	const hash = git(['hash-object', '-w', '--stdin'], text).trim();
	git(['update-index', '--add', '--cacheinfo', `${mode},${hash},${path}`]);
}
