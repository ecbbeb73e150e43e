import { spawnSync } from 'node:child_process';

/**
 * Runs git in `folder` and returns its output; `input` is its standard input. Throws an error with git's own message
 * when it fails.
 */
export type Git = (parameters: readonly string[], input?: string) => string;

export class GitError extends Error {}

export function gitIn(folder: string): Git {
	return (parameters, input) => {
		const { error, status, stdout, stderr } = spawnSync('git', parameters, {
			cwd: folder,
			encoding: 'utf8',
			input,
			maxBuffer: 1024 ** 3,
		});
		if (error) throw new GitError(`没有找到 git：${error.message}`);
		if (status !== 0) throw new GitError(stderr.trim());
		return stdout;
	};
}

/** The paths in an output that `-z` separates. */
export function pathsIn(output: string): string[] {
	return output.split('\0').filter((path) => path !== '');
}
