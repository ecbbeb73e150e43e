import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The day on which the demonstration county is looked at. */
export const demonstrationDay = '2026-11-22';

/** Runs `npm run build`'s program; throws with what it printed when it fails. */
export function buildSite(environment: Record<string, string>): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		cwd: join(import.meta.dirname, '../..'),
		env: { ...process.env, NODE_ENV: 'production', TODAY: demonstrationDay, ...environment },
		encoding: 'utf8',
		maxBuffer: 1024 ** 3,
	});
	if (status !== 0)
		throw new Error(`The build failed:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
	return stdout;
}
