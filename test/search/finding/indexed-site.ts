import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { openIndex } from '../../../src/search/finding/search-index.ts';
import { indexSite } from '../../../src/search/indexing/index-site.ts';

/** Indexes a site of these files and opens the index as a browser does. `fetched` are the files that were asked for. */
export async function indexedSite(files: Record<string, string>) {
	const outDir = mkdtempSync(join(tmpdir(), 'gongkai-indexed-'));
	onTestFinished(() => rmSync(outDir, { recursive: true }));
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(outDir, file)), { recursive: true });
		writeFileSync(join(outDir, file), content);
	}
	const pages = Object.keys(files).filter((file) => file.endsWith('.html'));
	const indexed = await indexSite({ outDir, pages, synonyms: [] });
	const fetched: string[] = [];
	vi.stubGlobal('fetch', async (address: string) => {
		fetched.push(address);
		return new Response(Uint8Array.from(readFileSync(join(outDir, address))));
	});
	onTestFinished(() => void vi.unstubAllGlobals());
	return { indexed, index: await openIndex(), fetched };
}
