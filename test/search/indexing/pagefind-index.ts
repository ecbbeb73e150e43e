import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, vi } from 'vitest';
import type { PagefindModule } from '../../../src/search/texts/pagefind.ts';

const root = mkdtempSync(join(tmpdir(), 'gongkai-pagefind-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => void vi.unstubAllGlobals());

/** The addresses that Pagefind asked for: files below `root`. */
export const fetched: string[] = [];
vi.stubGlobal('fetch', async (address: string) => {
	const path = address.replace(/\?.*$/, '');
	fetched.push(address);
	return existsSync(path)
		? new Response(Uint8Array.from(readFileSync(path)))
		: new Response('', { status: 404 });
});

interface Settings {
	language?: string;
	chunkSize?: string;
}

/** Indexes pages of which the bodies are these with Pagefind alone; the first is `/0/`. */
export async function pagefindIndex(
	bodies: readonly string[],
	{ language = 'und', chunkSize = '4000' }: Settings = {},
) {
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
	const folder = `${mkdtempSync(join(root, 'index-'))}/`;
	const { index, errors } = await createIndex();
	if (!index) throw new Error(errors.join('\n'));
	for (const [place, body] of bodies.entries())
		await index.addHTMLFile({
			url: `/${place}/`,
			content: `<html lang="${language}"><body><main data-pagefind-body>${body}</main></body></html>`,
		});
	await index.writeFiles({ outputPath: folder });
	await close();
	const unpacked = (file: string) => gunzipSync(readFileSync(join(folder, file)));
	const filesIn = (kind: string) =>
		readdirSync(join(folder, kind)).map((file) => `${kind}/${file}`);
	return {
		folder,
		filesIn,
		unpacked,
		/** Its list of pages and files, unpacked, without the name of the format. */
		list: () => {
			const list = readdirSync(folder).find((file) => file.endsWith('.pf_meta')) ?? '';
			return unpacked(list).subarray(12);
		},
		/** Opens it with a copy of Pagefind's program of its own. */
		open: async () => {
			const address = pathToFileURL(`${folder}pagefind.js`).href;
			const { createInstance } = (await import(address)) as PagefindModule;
			const instance = createInstance({ basePath: folder, metaCacheTag: 'named' });
			await instance.filters();
			return { instance, createInstance };
		},
	};
}
