import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sitePage, temporarySite } from '../finding/temporary-site.ts';

/** Three pages of which each is a part. */
const files = {
	'a/index.html': sitePage('停车办法', '机动车停放服务收费。', '2024-01-01'),
	'b/index.html': sitePage('养犬规定', '携犬出户应当束犬链。', '2025-01-01'),
	'c/index.html': sitePage('供热条例', '供热单位应当按时供热。', '2026-01-01'),
};
const small = { mostCharacters: 60 };

/** File below a folder → its content. */
function contentsOf(folder: string): Record<string, string> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true });
	return Object.fromEntries(
		paths
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.toSorted()
			.map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]),
	);
}

test('unchanged texts are not indexed again, and the index is the same', async () => {
	const site = temporarySite(files);
	expect(await site.index(small)).toMatchObject({ pages: 3, parts: 3, built: 3 });
	const before = contentsOf(site.outDir);
	expect(await site.index(small)).toMatchObject({ pages: 3, parts: 3, built: 0 });
	expect(contentsOf(site.outDir)).toEqual(before);
});

test('an edit indexes the part of its page again, and nothing else gets another name', async () => {
	const site = temporarySite(files);
	await site.index(small);
	const before = readdirSync(site.cacheDir);
	site.write('b/index.html', sitePage('养犬规定', '携犬出户应当使用犬绳。', '2025-01-01'));
	const heard: string[] = [];
	const onPart = (part: number, of: number) => heard.push(`${part}/${of}`);
	expect(await site.index({ ...small, onPart })).toMatchObject({ parts: 3, built: 1 });
	expect(heard).toEqual(['1/1']);
	const after = readdirSync(site.cacheDir);
	expect(after.filter((part) => before.includes(part))).toHaveLength(2);
});

test('unused files are removed from the cache and the site', async () => {
	const site = temporarySite(files);
	await site.index(small);
	mkdirSync(join(site.cacheDir, '0123456789ab.unfinished'));
	site.write('search/index/texts/old/pagefind.js', '');
	expect(await site.index({ ...small, pages: ['c/index.html'] })).toMatchObject({
		pages: 1,
		parts: 1,
		built: 0,
	});
	expect(readdirSync(site.cacheDir)).toHaveLength(1);
	expect(readdirSync(join(site.outDir, 'search/index/texts'))).toEqual(readdirSync(site.cacheDir));
});

test('the same site gives the same files, byte for byte', async () => {
	const [one, other] = [temporarySite(files), temporarySite(files)];
	await one.index();
	await other.index();
	expect(contentsOf(one.outDir)).toEqual(contentsOf(other.outDir));
});

test('a changed fact that is not text changes the records and no part', async () => {
	const site = temporarySite(files);
	await site.index(small);
	site.write('b/index.html', files['b/index.html'].replace('2025-01-01', '2025-01-02'));
	expect(await site.index(small)).toMatchObject({ built: 0 });
});

test('what the portal does not use of Pagefind is not published', async () => {
	const site = temporarySite(files);
	await site.index();
	const [part = ''] = readdirSync(join(site.outDir, 'search/index/texts'));
	const published = readdirSync(join(site.outDir, 'search/index/texts', part));
	expect(published.filter((file) => /ui|highlight/.test(file))).toEqual([]);
	expect(published).toContain('pagefind.js');
});

test('a site without pages has an index without parts', async () => {
	const site = temporarySite({ 'a/index.html': '<main></main>' });
	expect(await site.index()).toEqual({
		addresses: [],
		pages: 0,
		rows: 0,
		parts: 0,
		built: 0,
		problems: [],
	});
	expect(existsSync(join(site.outDir, 'search/index.json'))).toBe(true);
});
