import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A build that was started, and how it ends. */
export interface Started {
	/** Ends its process as a power cut would; what it started is not asked. */
	kill: () => void;
	ended: Promise<{ code: number | null; printed: string }>;
}

export interface County {
	content: string;
	out: string;
	/** The day of its build. */
	today?: string;
}

/** Starts `npm run build`'s program for a county. */
export function startBuild({ content, out, today = '2026-11-22' }: County): Started {
	const child = spawn(process.execPath, ['scripts/build.ts'], {
		env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, TODAY: today },
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

/** Builds a county and throws, with what was printed, unless the exit code is `expected`. */
export async function build(county: County, expected = 0): Promise<string> {
	const { code, printed } = await startBuild(county).ended;
	if (code !== expected)
		throw new Error(
			`The build ended with ${code} instead of ${expected}:\n${printed.slice(-2000)}`,
		);
	return printed;
}
