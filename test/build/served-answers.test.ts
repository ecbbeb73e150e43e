import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serverFiles } from '../../src/build/write-answers.ts';
import { movesIn, withdrawnIn } from '../../src/formats/redirects/answer.ts';
import { hostile } from '../formats/redirects/hostile.ts';
import { webServers } from '../site/web-servers.ts';
import type { Answer } from '../../src/formats/redirects/answer.ts';
import type { WebServer } from '../site/web-servers.ts';

const site = {
	'index.html': 'home',
	'404.html': 'unknown',
	'there/index.html': 'there',
	'withdrawn/index.html': 'notice',
};

/** Thirty thousand addresses of an old portal. */
const many: readonly Answer[] = Array.from({ length: 30_000 }, (_, place) => ({
	from: `/old/content/${place}.html`,
	to: `/new/${place}/`,
}));

interface Answered {
	status: number | undefined;
	/** Without the host. */
	location: string | undefined;
	text: string;
}

/** Serves a site at `base` with these answers by the server's sample, and gives how to ask it for a path as it is written. */
async function served({ serve }: WebServer, answers: readonly Answer[], base = '/') {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-answers-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const write = (name: string, text: string) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	for (const [name, text] of Object.entries(site)) write(`dist/${name}`, text);
	for (const [name, text] of Object.entries(serverFiles(answers, base)))
		write(`dist.build/current/redirects/${name}`, text);
	const { origin, close } = await serve(join(folder, 'dist'), base);
	onTestFinished(close);
	const { hostname, port } = new URL(origin);
	return (path: string) =>
		new Promise<Answered>((resolve, reject) => {
			const sent = request({ hostname, port, agent: false });
			// Node refuses some paths that other clients send; it checks the option `path` alone.
			(sent as { path: string }).path = path;
			sent.on('error', reject).on('response', (response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (part: string) => (text += part));
				const location = response.headers.location?.replace(/^https?:\/\/[^/]*/, '');
				response.on('end', () => resolve({ status: response.statusCode, location, text }));
			});
			sent.end();
		});
}

describe.each(webServers)('$program', (server) => {
	if (!server.isThere) {
		test.skip(`${server.program} is not on this machine`, () => {});
		return;
	}
	// Apache refuses queries from a map.
	const written = (to: string) => (server.program === 'apache2' ? to.replace(/\?[^#]*/, '') : to);

	test('answers as it is told, whatever the addresses', async () => {
		const ask = await served(server, hostile);
		for (const { from, to } of movesIn(hostile)) {
			const { status, location } = await ask(from);
			expect({ from, status, location }).toEqual({ from, status: 301, location: written(to) });
		}
		for (const from of withdrawnIn(hostile))
			expect({ from, status: (await ask(from)).status }).toEqual({ from, status: 410 });
		expect(await ask('/withdrawn/')).toMatchObject({ status: 410, text: 'notice' });
		expect(await ask('/there/')).toMatchObject({ status: 200, text: 'there' });
		expect(await ask('/')).toMatchObject({ status: 200, text: 'home' });
		expect(await ask('/nowhere/')).toMatchObject({ status: 404, text: 'unknown' });
		// Parts and continuations of listed addresses are other addresses.
		for (const other of [
			'/plain/x/',
			'/axb/',
			'/index.php?id=55',
			'/art/2024/5/6/art_123_4567xhtml',
		])
			expect({ other, status: (await ask(other)).status }).toEqual({ other, status: 404 });
	});

	test('answers below a folder of its host, and at the addresses of the portal that the host had before', async () => {
		const ask = await served(
			server,
			[
				{ from: '/art/1.html', to: '/zwgk/there/' },
				{ from: '/art/2.html' },
				{ from: '/zwgk/before/', to: '/zwgk/there/' },
				{ from: '/zwgk/withdrawn/' },
				{ from: '/zwgk/files/a.pdf' },
			],
			'/zwgk/',
		);
		for (const path of ['/art/1.html', '/zwgk/before/'])
			expect(await ask(path)).toMatchObject({ status: 301, location: '/zwgk/there/' });
		expect(await ask('/zwgk/withdrawn/')).toMatchObject({ status: 410, text: 'notice' });
		for (const path of ['/zwgk/files/a.pdf', '/art/2.html'])
			expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 410 });
		expect(await ask('/zwgk/there/')).toMatchObject({ status: 200, text: 'there' });
		expect(await ask('/zwgk/nowhere/')).toMatchObject({ status: 404, text: 'unknown' });
	});

	test('answers for an old portal', async () => {
		const ask = await served(server, many);
		expect(await ask('/old/content/29999.html')).toMatchObject({ status: 301 });
		expect(await ask('/old/content/30000.html')).toMatchObject({ status: 404 });
	});

	test('takes an empty list, and leaves out what is too long for it', async () => {
		expect(await (await served(server, []))('/there/')).toMatchObject({ status: 200 });
		const long = { from: `/${'a'.repeat(10_000)}/`, to: '/there/' };
		expect(await (await served(server, [long]))('/there/')).toMatchObject({ status: 200 });
	});
});
