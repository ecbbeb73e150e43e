import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { buildSite } from './build-site.ts';
import type { AddressInfo } from 'node:net';

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
	buildSite({ ...environment, OUT_DIR: dist });
	const errorPage = readFileSync(join(dist, '404.html'));
	const serve = sirv(dist, {
		onNoMatch: (_, response) =>
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(errorPage),
	});
	const server = createServer((request, response) => serve(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		dist,
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
