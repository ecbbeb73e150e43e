import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The day on which the demonstration county is looked at. */
export const demonstrationDay = '2026-11-22';

/** Runs `npm run build`'s program; throws with what it printed when it fails. */
export async function buildSite(environment: Record<string, string>): Promise<void> {
	await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
		cwd: join(import.meta.dirname, '../..'),
		env: { ...process.env, NODE_ENV: 'production', TODAY: demonstrationDay, ...environment },
		maxBuffer: 1024 ** 3,
	}).catch((error: unknown) => {
		const { stdout, stderr } = error as { stdout: string; stderr: string };
		throw new Error(`The build failed:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
	});
}
