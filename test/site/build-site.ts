import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { contentDir, publicDir, today } from '../county/county.ts';

/** Builds the county of the tests, or another one, by the program of `npm run build`; throws with what it printed when it fails. */
export async function buildSite(environment: Record<string, string>): Promise<void> {
	await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
		cwd: join(import.meta.dirname, '../..'),
		env: {
			...process.env,
			NODE_ENV: 'production',
			CONTENT_DIR: contentDir,
			PUBLIC_DIR: publicDir,
			TODAY: today,
			...environment,
		},
		maxBuffer: 1024 ** 3,
	}).catch((error: unknown) => {
		const { stdout, stderr } = error as { stdout: string; stderr: string };
		throw new Error(`The build failed:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
	});
}
