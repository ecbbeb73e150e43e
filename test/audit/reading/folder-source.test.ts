import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { folderSource } from '../../../src/audit/reading/folder-source.ts';
import { publishedFolder } from '../published-folder.ts';

const wanted = { bytes: 1000 };

async function textAt(folder: string, path: string): Promise<string> {
	const reading = await folderSource(folder).read(path, wanted);
	return reading.kind === 'found' ? Buffer.from(reading.bytes).toString() : reading.kind;
}

test.each([
	['/', '首页'],
	['/a/', '甲'],
	['/a', '甲'],
	['/a/index.html', '甲'],
	['/a/?page=2#top', '甲'],
	['/b.csv', '表'],
	['/%E5%8F%B7%20%E4%BB%B6/', '文'],
	['/b.csv/', 'missing'],
	['/none/', 'missing'],
	['/empty/', 'missing'],
	['/%', 'missing'],
	['/a%00', 'missing'],
])('%s answers as a web server would', async (path, text) => {
	const folder = publishedFolder({
		'index.html': '首页',
		'a/index.html': '甲',
		'b.csv': '表',
		'号 件/index.html': '文',
		'empty/b.txt': '无',
	});
	expect(await textAt(folder, path)).toBe(text);
	expect(await folderSource(folder).exists(path)).toBe(text !== 'missing');
});

test.each([
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/a/..%5c..%5csecret.txt',
	'/link.txt',
	'/linked/',
])('%s does not lead out of the folder', async (path) => {
	const outer = publishedFolder({
		'secret.txt': '秘密',
		'other/index.html': '秘密',
		'site/a/index.html': '甲',
	});
	const site = join(outer, 'site');
	symlinkSync(join(outer, 'secret.txt'), join(site, 'link.txt'));
	symlinkSync(join(outer, 'other'), join(site, 'linked'));
	expect(await textAt(site, path)).toBe('missing');
	expect(await folderSource(site).exists(path)).toBe(false);
});

test('links within the folder are followed', async () => {
	const site = publishedFolder({ 'a/index.html': '甲' });
	symlinkSync(join(site, 'a'), join(site, 'b'));
	expect(await textAt(site, '/b/')).toBe('甲');
});

test('large files and files of an unwanted type are refused', async () => {
	const source = folderSource(publishedFolder({ 'a.html': 'x'.repeat(1001), 'b.pdf': 'x' }));
	expect(await source.read('/a.html', wanted)).toMatchObject({ kind: 'failed' });
	expect(await source.read('/b.pdf', { ...wanted, type: /html/ })).toMatchObject({
		message: '不是网页（application/octet-stream），没有读取',
	});
});

test('gzip is unpacked, but no bomb', async () => {
	const source = folderSource(
		publishedFolder({
			'a.xml.gz': gzipSync('<urlset/>'),
			'bomb.xml.gz': gzipSync(Buffer.alloc(100_000)),
			'broken.gz': Buffer.from([0x1f, 0x8b, 1, 2, 3]),
		}),
	);
	expect(await source.read('/a.xml.gz', wanted)).toMatchObject({
		bytes: Buffer.from('<urlset/>'),
	});
	expect(await source.read('/bomb.xml.gz', wanted)).toMatchObject({ kind: 'failed' });
	expect(await source.read('/broken.gz', wanted)).toMatchObject({
		message: '压缩内容已损坏，无法解压',
	});
});

test('a folder that is not there is an error', () => {
	expect(() => folderSource('/no/such/folder')).toThrow('ENOENT');
});

test('a site below a folder of its host answers there; what is beside it is not known', async () => {
	const source = folderSource(publishedFolder({ 'a/index.html': '甲' }), '/zwgk/');
	expect(await source.read('/zwgk/a/', wanted)).toMatchObject({ kind: 'found' });
	expect((await source.read('/a/', wanted)).kind).toBe('missing');
	const paths = ['/zwgk/a/', '/zwgk/none/', '/other/', '/zwgk/../secret.txt'];
	expect(await Promise.all(paths.map((path) => source.exists(path)))).toEqual([
		...[true, false, undefined, false],
	]);
});
