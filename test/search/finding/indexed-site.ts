import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, vi } from 'vitest';
import { temporarySite } from './temporary-site.ts';
import { openIndex } from '../../../src/search/index/search-index.ts';
import { entryAddress } from '../../../src/search/text/index-format.ts';
import { openPagefindTexts } from '../../../src/search/texts/pagefind-texts.ts';
import { watchFetch } from '../../../src/search/texts/watched-fetch.ts';
import type { IndexEntry } from '../../../src/search/text/index-format.ts';
import type { PagefindModule } from '../../../src/search/texts/pagefind.ts';
import type { TextSource } from '../../../src/search/texts/texts.ts';
import type { IndexSettings } from './temporary-site.ts';

afterAll(() => void vi.unstubAllGlobals());

/** Indexes a site of these files and opens the index and Pagefind, as the browser does. */
export async function indexedSite(files: Record<string, string>, settings?: IndexSettings) {
	const site = temporarySite(files);
	const indexed = await site.index(settings);
	return { ...site, indexed, ...(await openSite(site.outDir)) };
}

/**
 * Opens the index below `outDir`, and its texts. `fetched` are the requested files. Addresses begin with `outDir`, so
 * that several sites can be open at once.
 */
export async function openSite(outDir: string, mostUpFront?: number) {
	const fetched: string[] = [];
	const watched = watchFetch(async (address) => {
		const file = address.slice(outDir.length).replace(/\?.*$/, '');
		fetched.push(file);
		const path = join(outDir, file);
		return existsSync(path)
			? new Response(Uint8Array.from(readFileSync(path)))
			: new Response('', { status: 404 });
	});
	const fetchElsewhere = fetch;
	vi.stubGlobal('fetch', async (address: string) => {
		if (address === entryAddress) return Response.json(entryBelow(outDir));
		return address.startsWith(outDir) ? watched.fetch(address) : fetchElsewhere(address);
	});
	// A module keeps its state for the whole process, so each site has its own copy.
	const load = (address: string) => import(pathToFileURL(address).href) as Promise<PagefindModule>;
	const openTexts = (source: TextSource) => openPagefindTexts({ ...source, load, watched });
	const index = await openIndex(openTexts, undefined, mostUpFront);
	return { index, fetched };
}

function entryBelow(outDir: string): IndexEntry {
	const entry = JSON.parse(readFileSync(join(outDir, entryAddress), 'utf8')) as IndexEntry;
	return { ...entry, base: outDir + entry.base };
}
