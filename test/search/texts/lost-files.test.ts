import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { indexedSite } from '../finding/indexed-site.ts';
import { sitePage } from '../finding/temporary-site.ts';

const { index, outDir } = await indexedSite({ 'a/index.html': sitePage('停车办法', '') });
const texts = (await index.texts()) ?? expect.fail('The texts did not open');
const folder = join(outDir, 'search/index/texts');
const [part = ''] = readdirSync(folder);

test.each([
	['of the index', 'index', () => texts.find('停车')],
	['of a page', 'fragment', () => texts.readPage(0)],
])('a file %s that does not arrive is an error, and is asked for again', async (_, kind, ask) => {
	vi.spyOn(console, 'error').mockImplementation(() => {});
	onTestFinished(() => void vi.restoreAllMocks());
	const files = join(folder, part, kind);
	renameSync(files, `${files}-away`);
	await expect(ask()).rejects.toThrow('did not arrive');
	renameSync(`${files}-away`, files);
	await expect(ask()).resolves.toBeDefined();
});
