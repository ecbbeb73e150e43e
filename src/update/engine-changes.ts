import { pathsIn } from './git.ts';
import type { Git } from './git.ts';

/** The folders that belong to the county; everything else is the engine. */
const countyFolders = ['content', 'public'] as const;

/** The changes of a new version of the engine, as paths from the project's folder. */
export interface EngineChanges {
	added: string[];
	modified: string[];
	deleted: string[];
	/** Files outside the county's folders that no version of the engine contained: they are kept. */
	kept: string[];
}

/** Compares the committed project with the commit of the new version. */
export function engineChanges(git: Git, version: string): EngineChanges {
	const differing = (filter: string) =>
		pathsIn(
			git([
				'diff',
				'--name-only',
				'--no-renames',
				'-z',
				`--diff-filter=${filter}`,
				'HEAD',
				version,
				'--',
				'.',
				...countyFolders.map((folder) => `:(exclude)${folder}`),
			]),
		);
	const gone = differing('D');
	const everInEngine = new Set(
		gone.length === 0
			? []
			: pathsIn(git(['log', '--name-only', '--no-renames', '--pretty=format:', '-z', version])).map(
					(path) => path.trim(),
				),
	);
	return {
		added: differing('A'),
		modified: differing('MT'),
		deleted: gone.filter((path) => everInEngine.has(path)),
		kept: gone.filter((path) => !everInEngine.has(path)),
	};
}

export function applyChanges(
	git: Git,
	version: string,
	{ added, modified, deleted }: EngineChanges,
): void {
	const literally = (parameters: string[], paths: string[]) => {
		if (paths.length === 0) return;
		const fromInput = ['--pathspec-from-file=-', '--pathspec-file-nul'];
		git(['--literal-pathspecs', ...parameters, ...fromInput], paths.join('\0'));
	};
	literally(['restore', '--source', version, '--staged', '--worktree'], [...added, ...modified]);
	literally(['rm', '--quiet'], deleted);
}
