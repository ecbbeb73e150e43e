import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { pathWithin } from '../domain/text/site-address.ts';
import type { AddressInfo } from 'node:net';

export interface ServedFolder {
	/** The address of the site, without a slash at the end. */
	origin: string;
	close: () => void;
}

/**
 * Serves a built site at `base` like a plain web server: unknown addresses are answered with `404.html`. Beside the site
 * the server has nothing.
 */
export async function serveBuilt(dist: string, base = '/'): Promise<ServedFolder> {
	const errorPage = readFileSync(join(dist, '404.html'));
	const serve = sirv(dist, {
		onNoMatch: (_, response) =>
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(errorPage),
	});
	const server = createServer((request, response) => {
		const path = pathWithin(base, request.url ?? '');
		if (path === undefined) response.writeHead(404).end();
		else serve(Object.assign(request, { url: path }), response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.slice(0, -1)}`,
		close: () => server.close(),
	};
}
