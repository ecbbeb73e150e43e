import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { filesBelow } from '../collections/reading/read.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LoggedResponse } from './traffic.ts';

export interface CountingServer {
	/** Address of the site, without a slash at the end. */
	origin: string;
	/** All responses in the order of their requests, from pages and from their workers. */
	answers: readonly LoggedResponse[];
	close: () => void;
}

/** Serves a built site with gzip, like real web servers, and counts the transferred bytes. */
export async function serveCompressed(dist: string): Promise<CountingServer> {
	for (const file of filesBelow(dist).filter((path) => /\.(js|css|json|svg)$/.test(path)))
		writeFileSync(join(dist, `${file}.gz`), gzipSync(readFileSync(join(dist, file))));
	const serve = sirv(dist, { gzip: true });
	const answers: LoggedResponse[] = [];
	const server = createServer((request, response) => {
		answers.push(watchAnswer(request, response));
		serve(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		answers,
		close: () => server.close(),
	};
}

function watchAnswer(
	{ url = '', headers, socket }: IncomingMessage,
	response: ServerResponse,
): LoggedResponse {
	const before = socket.bytesWritten;
	let ended: number | undefined;
	// The socket may carry further responses.
	response.on('finish', () => (ended = socket.bytesWritten));
	return {
		path: url.replace(/\?.*$/, ''),
		destination: String(headers['sec-fetch-dest'] ?? ''),
		get bytes() {
			return (ended ?? socket.bytesWritten) - before;
		},
	};
}
