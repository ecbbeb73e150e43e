import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { precompress } from '../../src/build/precompress.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';

const page = '<p>青禾县人民政府信息公开</p>\n'.repeat(100);

function site(): string {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-precompress-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'a'));
	const files = {
		'a/index.html': page,
		'a/short.html': '<p>短</p>',
		'a/表.csv': page,
		'a/b.docx': page,
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return folder;
}

test('a text has the same compressed beside it; what is short or no text has not', async () => {
	const folder = site();
	expect(await precompress(folder)).toBe(2);
	expect(filesBelow(folder).toSorted()).toEqual([
		...['a/b.docx', 'a/index.html', 'a/index.html.br', 'a/index.html.gz', 'a/short.html'],
		...['a/表.csv', 'a/表.csv.br', 'a/表.csv.gz'],
	]);
	const bytes = (name: string) => readFileSync(join(folder, name));
	expect(gunzipSync(bytes('a/index.html.gz')).toString()).toBe(page);
	expect(brotliDecompressSync(bytes('a/index.html.br')).toString()).toBe(page);
	expect(bytes('a/index.html').toString()).toBe(page);
});

test('equal texts give equal bytes, so that a nightly build changes no file', async () => {
	const [one, other] = [site(), site()];
	await precompress(one);
	await precompress(other);
	for (const name of ['a/index.html.gz', 'a/index.html.br'])
		expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name)))).toBe(true);
	// The gzip header would hold the hour of the build.
	expect(readFileSync(join(one, 'a/index.html.gz')).readUInt32LE(4)).toBe(0);
});
