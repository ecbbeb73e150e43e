import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { serveBuilt } from '../../src/bench/serve-built.ts';

export interface ServedSite {
	/** Folder of the built site. */
	dist: string;
	/** Address at which it is served, without a slash at the end. */
	origin: string;
	/** Stops serving and removes the folder. */
	close: () => void;
}

/** Builds and serves a county of another colour, without content, with the page of the design. */
export function serveDesign(): Promise<ServedSite> {
	return serveSite({ CONTENT_DIR: join(import.meta.dirname, 'fixtures/county'), DESIGN_PAGE: '1' });
}

/** Builds a county into a temporary folder and serves it as a plain web server would. */
export async function serveSite(environment: Record<string, string> = {}): Promise<ServedSite> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-site-'));
	const dist = join(folder, 'dist');
	await buildSite({ ...environment, OUT_DIR: dist });
	const served = await serveBuilt(dist);
	return {
		dist,
		origin: served.origin,
		close: () => {
			served.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
