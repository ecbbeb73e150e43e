import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A program for `audit-once.ts`: serves the given folder and sends the port to its parent. */
const serve = sirv(process.argv[2] ?? '');
const server = createServer((request, response) =>
	serve(request, response, () => void response.writeHead(404).end()),
);
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
