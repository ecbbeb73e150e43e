import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { AddressInfo } from 'node:net';

export interface ServedFolder {
	/** The address of the site, without a slash at the end. */
	origin: string;
	close: () => void;
}

/** Serves a built site like a plain web server: unknown addresses are answered with `404.html`. */
export async function serveBuilt(dist: string): Promise<ServedFolder> {
	const errorPage = readFileSync(join(dist, '404.html'));
	const serve = sirv(dist, {
		onNoMatch: (_, response) =>
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(errorPage),
	});
	const server = createServer((request, response) => serve(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => server.close(),
	};
}
