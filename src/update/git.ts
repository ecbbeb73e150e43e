import { spawnSync } from 'node:child_process';

/**
 * Runs git in the project's folder and returns its output; `input` is its standard input. Throws a `GitError` when it
 * fails. Git asks for nothing and speaks English, so that its failures can be recognised.
 */
export type Git = (parameters: readonly string[], input?: string) => string;

/** A failure of git. Users read its explanation (`explainGit`), never git's own words alone. */
export class GitError extends Error {
	/** `undefined` when git could not be started. */
	readonly status: number | undefined;
	readonly output: string;
	constructor(message: string, status: number | undefined, output: string) {
		super(message);
		this.status = status;
		this.output = output;
	}
}

/** Programs that git starts must not ask either; what the user has chosen for ssh stays. */
const asksNothing = {
	LC_ALL: 'C',
	GIT_TERMINAL_PROMPT: '0',
	GIT_SSH_COMMAND: process.env['GIT_SSH_COMMAND'] ?? 'ssh -o BatchMode=yes',
};

export function gitIn(folder: string): Git {
	return (parameters, input) => {
		const { error, status, stdout, stderr } = spawnSync('git', parameters, {
			cwd: folder,
			encoding: 'utf8',
			input,
			env: { ...process.env, ...asksNothing },
			maxBuffer: 1024 ** 3,
		});
		if (error) throw new GitError(error.message, undefined, '');
		if (status !== 0) throw new GitError(stderr.trim(), status ?? undefined, stdout);
		return stdout;
	};
}

/** The output of git; `undefined` when it fails. */
export function attempt(git: Git, parameters: readonly string[]): string | undefined {
	try {
		return git(parameters);
	} catch (error) {
		if (error instanceof GitError) return undefined;
		throw error;
	}
}

/** The parts of an output that `-z` separates. */
export function partsOf(output: string): string[] {
	return output.split('\0').filter((part) => part !== '');
}
