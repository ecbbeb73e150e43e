import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { httpSource } from '../../../src/audit/reading/http-source.ts';
import { publishedServer, serving, silentOrigin } from '../published-server.ts';

const wanted = { bytes: 1000 };

/** A source for a server, and how long it waited, in milliseconds. */
function sourceAt(origin: string, timeout?: number) {
	const waits: number[] = [];
	const source = httpSource(new URL(origin), {
		timeout,
		wait: async (milliseconds) => void waits.push(milliseconds),
	});
	return { source, waits };
}

test('a page is read, with its type', async () => {
	const { source } = sourceAt(await publishedServer(serving({ '号/index.html': '文' })));
	const reading = await source.read('/%E5%8F%B7/', { ...wanted, type: /html/ });
	expect(reading).toEqual({ kind: 'found', bytes: Buffer.from('文'), type: 'text/html' });
});

test('the audit says who it is', async () => {
	const agents: (string | undefined)[] = [];
	const origin = await publishedServer(
		serving({ 'a.txt': 'x' }, ({ headers }) => agents.push(headers['user-agent'])),
	);
	await sourceAt(origin).source.read('/a.txt', wanted);
	expect(agents).toEqual(['gongkai-audit']);
});

test.each([404, 410])('%i is a missing page', async (status) => {
	const origin = await publishedServer((_, response) => response.writeHead(status).end());
	const { source, waits } = sourceAt(origin);
	expect(await source.read('/a/', wanted)).toEqual({ kind: 'missing' });
	expect(await source.exists('/a/')).toBe(false);
	expect(waits).toEqual([]);
});

test.each([401, 403, 500])(
	'%i is a failure: whether there is a page is unknown',
	async (status) => {
		const origin = await publishedServer((_, response) => response.writeHead(status).end());
		const { source, waits } = sourceAt(origin);
		expect(await source.read('/a/', wanted)).toEqual({
			kind: 'failed',
			message: `服务器返回 ${status}`,
		});
		expect(await source.exists('/a/')).toBeUndefined();
		expect(waits).toEqual([]);
	},
);

test.each([
	[502, undefined, [1000, 3000]],
	[503, '2', [2000, 3000]],
	[429, '10', [10_000, 10_000]],
	[429, '86400', [30_000, 30_000]],
	[504, 'soon', [1000, 3000]],
])('after %i (Retry-After: %s) a page is asked for again', async (status, retryAfter, expected) => {
	let count = 0;
	const origin = await publishedServer((_, response) => {
		count++;
		if (count === 3) return response.end('好');
		return response.writeHead(status, retryAfter ? { 'Retry-After': retryAfter } : {}).end();
	});
	const { source, waits } = sourceAt(origin);
	expect(await source.read('/a/', wanted)).toMatchObject({ bytes: Buffer.from('好') });
	expect(waits).toEqual(expected);
});

test('a page is given up after two repetitions', async () => {
	let count = 0;
	const origin = await publishedServer((_, response) => {
		count++;
		response.writeHead(503).end();
	});
	expect(await sourceAt(origin).source.read('/a/', wanted)).toMatchObject({
		message: '服务器返回 503',
	});
	expect(count).toBe(3);
});

test('a broken connection is tried again', async () => {
	let count = 0;
	const origin = await publishedServer((request, response) => {
		count++;
		if (count === 1) request.socket.destroy();
		else response.end('好');
	});
	expect(await sourceAt(origin).source.read('/a/', wanted)).toMatchObject({ kind: 'found' });
});

test('a server that never answers is given up', async () => {
	const origin = await publishedServer(() => {});
	const { source, waits } = sourceAt(origin, 20);
	expect(await source.read('/a/', wanted)).toEqual({
		kind: 'failed',
		message: '0.02 秒内没有回应',
		isSilent: true,
	});
	expect(waits).toEqual([1000, 3000]);
});

test('a server that begins to answer and stops is given up', async () => {
	const origin = await publishedServer((_, response) => void response.write('x'));
	expect(await sourceAt(origin, 50).source.read('/a/', wanted)).toMatchObject({ isSilent: true });
});

test('when no server listens there is no answer', async () => {
	expect(await sourceAt(await silentOrigin()).source.read('/a/', wanted)).toMatchObject({
		kind: 'failed',
		message: '连接不上（ECONNREFUSED）',
		isSilent: true,
	});
});

test('redirects on the same host are followed', async () => {
	const origin = await publishedServer(({ url }, response) => {
		if (url === '/b/') return response.end('好');
		return response.writeHead(301, { Location: url === '/a' ? '/a/' : 'b/../../b/' }).end();
	});
	expect(await sourceAt(origin).source.read('/a', wanted)).toMatchObject({
		bytes: Buffer.from('好'),
	});
});

test.each([
	['https://other.example/', 'other.example'],
	['//other.example/a/', 'other.example'],
	['http://127.0.0.1:1/', '127.0.0.1:1'],
	['file:///etc/passwd', ''],
])('a redirect to %s is not followed', async (location, host) => {
	const origin = await publishedServer((_, response) =>
		response.writeHead(302, { Location: location }).end(),
	);
	expect(await sourceAt(origin).source.read('/a/', wanted)).toMatchObject({
		kind: 'failed',
		message: expect.stringContaining(`跳转到了另一个主机 ${host}`) as string,
	});
});

test('redirects in a circle end', async () => {
	let count = 0;
	const origin = await publishedServer((_, response) => {
		count++;
		response.writeHead(302, { Location: '/a/' }).end();
	});
	expect(await sourceAt(origin).source.read('/a/', wanted)).toMatchObject({
		message: '跳转超过 5 次',
	});
	expect(count).toBe(6);
});

test.each(['//other.example/', '//['])('%s is a path on this host', async (path) => {
	const paths: (string | undefined)[] = [];
	const origin = await publishedServer(serving({}, ({ url }) => paths.push(url)));
	expect(await sourceAt(origin).source.read(path, wanted)).toEqual({ kind: 'missing' });
	expect(paths).toEqual([path]);
});

test('a redirect to an invalid address is a failure', async () => {
	const origin = await publishedServer((_, response) =>
		response.writeHead(302, { Location: 'http://[' }).end(),
	);
	expect(await sourceAt(origin).source.read('/a/', wanted)).toEqual({
		kind: 'failed',
		message: '服务器返回 302',
	});
});

test('gzip is unpacked, whether the server says so or the file is so', async () => {
	const origin = await publishedServer(({ url }, response) => {
		response.writeHead(200, url === '/said' ? { 'Content-Encoding': 'gzip' } : {});
		response.end(gzipSync('<urlset/>'));
	});
	for (const path of ['/said', '/sitemap.xml.gz'])
		expect(await sourceAt(origin).source.read(path, wanted)).toMatchObject({
			bytes: Buffer.from('<urlset/>'),
		});
});

test.each([
	['a body without end', {}, Buffer.alloc(100_000)],
	['a gzip bomb in transfer', { 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(100_000))],
	['a gzip bomb as a file', {}, gzipSync(Buffer.alloc(100_000))],
])('%s is refused', async (_, headers, body) => {
	const origin = await publishedServer((_request, response) =>
		response.writeHead(200, headers).end(body),
	);
	expect(await sourceAt(origin).source.read('/a', wanted)).toEqual({
		kind: 'failed',
		message: expect.stringContaining('内容超过') as string,
	});
});

test('what is not a page is not read as one', async () => {
	const { source } = sourceAt(await publishedServer(serving({ 'a.pdf': '%PDF' })));
	expect(await source.read('/a.pdf', { ...wanted, type: /html/ })).toEqual({
		kind: 'failed',
		message: '不是网页（application/octet-stream），没有读取',
		isOtherType: true,
	});
	expect(await source.exists('/a.pdf')).toBe(true);
});

test.each([
	[404, 404, false],
	[404, 200, true],
	[404, 500, undefined],
	[405, 404, undefined],
])('when HEAD gives %i and GET %i, the page exists: %s', async (head, get, answers) => {
	const origin = await publishedServer(({ method }, response) =>
		response.writeHead(method === 'HEAD' ? head : get).end(),
	);
	expect(await sourceAt(origin).source.exists('/a/')).toBe(answers);
});

test('a site that no longer answers is not asked again', async () => {
	let count = 0;
	const origin = await publishedServer(({ socket }) => {
		count++;
		socket.destroy();
	});
	const { source } = sourceAt(origin);
	for (let index = 0; index < 50; index++) await source.read('/a/', wanted);
	expect(count).toBe(150);
	expect(await source.read('/b/', wanted)).toMatchObject({
		message: '网站连续 50 次没有回应，没有再读取',
		isSilent: true,
	});
	expect(await source.exists('/b/')).toBeUndefined();
	expect(count).toBe(150);
});

test.each([
	[2, 2000],
	[0.5, 500],
	[3600, 5000],
])(
	'a site that asks for %d seconds between requests is asked one at a time',
	async (seconds, pause) => {
		const { source, waits } = sourceAt(await publishedServer(serving({ 'a.txt': 'x' })));
		const slowed = source.slowed(seconds);
		await slowed.read('/a.txt', wanted);
		await slowed.exists('/a.txt');
		expect(slowed.concurrency).toBe(1);
		expect(waits).toEqual([pause, pause]);
	},
);
