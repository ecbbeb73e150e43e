import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Files } from './published-folder.ts';

/** Starts a server on this machine, which stops after the test; returns its origin. */
export async function publishedServer(answer: RequestListener): Promise<string> {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An origin on this machine where no server listens. */
export async function silentOrigin(): Promise<string> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return `http://127.0.0.1:${port}`;
}

/** Answers with files by their paths, as a web server does; `tell` receives every request. */
export function serving(files: Files, tell: (request: IncomingMessage) => void = () => {}) {
	const listener: RequestListener = (request, response) => {
		tell(request);
		const path = decodeURIComponent(request.url?.replace(/\?.*$/, '') ?? '');
		const name = path.endsWith('/') ? `${path}index.html` : path;
		const content = files[name.slice(1)];
		const type = name.endsWith('.html') ? 'text/html' : 'application/octet-stream';
		response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': type });
		response.end(request.method === 'HEAD' ? undefined : content);
	};
	return listener;
}
