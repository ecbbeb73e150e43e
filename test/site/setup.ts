import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { startBrowser } from './browser.ts';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the built demonstration county. */
		dist: string;
		/** Address at which it is served, without a slash at the end. */
		origin: string;
		/** Address of the running browser. */
		browser: string;
	}
}

/** The day on which the demonstration county is looked at. */
export const demonstrationDay = '2026-11-22';

/** Builds the demonstration county, serves it and starts a browser, once for all tests of the site. */
export default async function setup({ provide }: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-site-'));
	const dist = join(folder, 'dist');
	buildSite({ OUT_DIR: dist });
	const server = createServer(sirv(dist, { dev: false }));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const browser = await startBrowser();
	provide('dist', dist);
	provide('origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	provide('browser', browser.endpoint);
	return async () => {
		await browser.close();
		server.close();
		rmSync(folder, { recursive: true, force: true });
	};
}

/** Runs `npm run build`'s program; throws with what it printed when it fails. */
export function buildSite(environment: Record<string, string>): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		cwd: join(import.meta.dirname, '../..'),
		env: { ...process.env, NODE_ENV: 'production', TODAY: demonstrationDay, ...environment },
		encoding: 'utf8',
		maxBuffer: 1024 ** 3,
	});
	if (status !== 0) throw new Error(`The build failed:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
	return stdout;
}
