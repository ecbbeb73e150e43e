import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { webServers } from './web-servers.ts';
import type { ServedFolder } from '../../src/bench/serve-built.ts';

const dist = inject('dist');
const files = filesBelow(dist);

function fileLike(pattern: RegExp): string {
	const found = files.find((file) => pattern.test(file));
	if (found === undefined) throw new Error(`The site has no file like ${pattern}`);
	return `/${found}`;
}

const forEver = 'public, max-age=31536000, immutable';
const askEachTime = 'no-cache';

describe.each(webServers)('$program by its sample', ({ program, isThere, serve }) => {
	if (!isThere) {
		test.skip(`${program} is not on this machine`, () => {});
		return;
	}
	let served: ServedFolder;
	beforeAll(async () => {
		served = await serve(dist);
		return served.close;
	});
	const ask = (path: string, init: RequestInit = {}) =>
		fetch(served.origin + path, { redirect: 'manual', ...init });

	test.each([
		['/', 'text/html', askEachTime],
		['/agencies/', 'text/html', askEachTime],
		['/search/index.json', 'application/json', askEachTime],
		['/sitemap-index.xml', /^(?:text|application)\/xml/, askEachTime],
		['/robots.txt', 'text/plain', askEachTime],
		['/audit/calendar.ics', 'text/calendar', askEachTime],
		['/schemas/disclosure-1.xsd', 'application/xml', askEachTime],
		[fileLike(/^enforcement\/.*\.csv$/), 'text/csv', askEachTime],
		[fileLike(/^_astro\/.*\.css$/), 'text/css', forEver],
		[fileLike(/^_astro\/.*\.js$/), /^(?:text|application)\/javascript/, forEver],
		[fileLike(/^search\/index\/records\/.*\.json$/), 'application/json', forEver],
		[
			fileLike(/^search\/index\/texts\/.*\/pagefind\.js$/),
			/^(?:text|application)\/javascript/,
			forEver,
		],
	])('%s is %s, and kept as “%s”', async (path, type, kept) => {
		const { status, headers } = await ask(path);
		const contentType = headers.get('content-type') ?? '';
		expect(status).toBe(200);
		expect(contentType).toMatch(typeof type === 'string' ? new RegExp(`^${type}\\b`) : type);
		// JSON is UTF-8 by its own standard.
		if (!contentType.startsWith('application/json'))
			expect(contentType.toLowerCase()).toMatch(/; ?charset=utf-8$/);
		expect(headers.get('cache-control')).toBe(kept);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
		// Pages state the rest of their policy, each its own; a second one here would narrow it.
		expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
	});

	test('an unchanged page is not sent again', async () => {
		const first = await ask('/agencies/');
		const date = first.headers.get('last-modified') ?? '';
		expect((await ask('/agencies/', { headers: { 'If-Modified-Since': date } })).status).toBe(304);
	});

	test('what is not there is answered by the error page and never kept', async () => {
		for (const path of ['/none/at/all/', '/_astro/none.js', '/search/index/records/0a/none.json']) {
			const answer = await ask(path);
			expect([path, answer.status]).toEqual([path, 404]);
			expect(await answer.text()).toContain('<link rel="stylesheet" href="/_astro/');
			expect(answer.headers.get('cache-control') ?? '').not.toContain('immutable');
			expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
		}
	});

	test('a folder without its slash leads to its page', async () => {
		const answer = await ask('/agencies');
		const target = new URL(answer.headers.get('location') ?? '', served.origin);
		expect([301, 302, 307, 308]).toContain(answer.status);
		expect(target.href).toBe(`${served.origin}/agencies/`);
	});

	test('no folder is listed, and nothing whose name begins with a dot is sent', async () => {
		const folder = siteOf({
			'.git/config': 'secret',
			'files/a.txt': 'a',
			'.well-known/b.txt': 'b',
		});
		const small = await serve(folder);
		onTestFinished(small.close);
		const statuses = ['/.git/config', '/files/', '/files/a.txt', '/.well-known/b.txt'].map(
			async (path) => (await fetch(small.origin + path)).status,
		);
		const answered = await Promise.all(statuses);
		expect(answered[0]).toBe(404);
		expect([403, 404]).toContain(answered[1]);
		expect(answered.slice(2)).toEqual([200, 200]);
	});

	test.skipIf(program === 'apache2')(
		'a compressed copy beside a file is sent in its place',
		async () => {
			const folder = siteOf({ 'a.html': 'plain', 'a.html.gz': gzipSync('packed') });
			const small = await serve(folder);
			onTestFinished(small.close);
			const packed = await fetch(`${small.origin}/a.html`, {
				headers: { 'Accept-Encoding': 'gzip' },
			});
			expect(packed.headers.get('content-encoding')).toBe('gzip');
			expect(packed.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
			expect(packed.headers.get('vary')).toContain('Accept-Encoding');
			expect(await packed.text()).toBe('packed');
			const plain = await fetch(`${small.origin}/a.html`, {
				headers: { 'Accept-Encoding': 'identity' },
			});
			expect(await plain.text()).toBe('plain');
		},
	);
});

function siteOf(content: Record<string, string | Buffer>): string {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-served-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [name, bytes] of Object.entries({ '404.html': '', ...content })) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	return folder;
}
