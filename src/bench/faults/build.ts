import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A started build, and its end. */
export interface Started {
	/** Kills the process as a power failure would, without notice to its children. */
	kill: () => void;
	ended: Promise<{ code: number | null; printed: string }>;
}

export interface County {
	content: string;
	out: string;
	/** The folder of its public files, if it has one of its own. */
	publicFiles?: string;
	/** The day for which it builds. */
	today?: string;
	/** The folder of the engine that builds it. */
	engine?: string;
}

/** Starts the program of `npm run build` for a county. */
export function startBuild({
	content,
	out,
	publicFiles,
	today = '2026-11-22',
	engine = '.',
}: County): Started {
	const child = spawn(process.execPath, ['scripts/build.ts'], {
		cwd: engine,
		env: {
			...process.env,
			CONTENT_DIR: content,
			OUT_DIR: out,
			TODAY: today,
			...(publicFiles !== undefined && { PUBLIC_DIR: publicFiles }),
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
	return {
		kill: () => void child.kill('SIGKILL'),
		ended: once(child, 'exit').then(([code]) => ({ code: code as number | null, printed })),
	};
}

/** Builds a county; throws with its output unless the exit code is `expected`. */
export async function build(county: County, expected = 0): Promise<string> {
	const { code, printed } = await startBuild(county).ended;
	if (code !== expected)
		throw new Error(
			`The build ended with ${code} instead of ${expected}:\n${printed.slice(-2000)}`,
		);
	return printed;
}
