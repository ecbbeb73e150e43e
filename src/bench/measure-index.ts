import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureNode } from './measure.ts';
import { searchCacheDir } from '../build/index-built-site.ts';
import { filesBelow, sizeOfFile } from '../collections/reading/read.ts';
import type { Measurement } from './measure.ts';

export interface IndexMeasurement extends Measurement {
	/** The size of all files below `search/`. */
	searchMegabytes: number;
}

const searchPage = 'index.html';

/** Indexes the pages of the county in `content` that lie in `out`, as the last step of the build does. */
export async function measureIndex(content: string, out: string): Promise<IndexMeasurement> {
	const measured = await measureNode([join(import.meta.dirname, 'index-once.ts')], {
		CONTENT_DIR: content,
		OUT_DIR: out,
	});
	return { ...measured, searchMegabytes: searchMegabytes(out) };
}

/** The same without an index and without a cache of an earlier build. */
export function measureColdIndex(content: string, out: string): Promise<IndexMeasurement> {
	rmSync(searchCacheDir(out), { recursive: true, force: true });
	const search = join(out, 'search');
	for (const file of filesBelow(search)) if (file !== searchPage) rmSync(join(search, file));
	return measureIndex(content, out);
}

export function searchMegabytes(out: string): number {
	const search = join(out, 'search');
	return (
		filesBelow(search).reduce((sum, file) => sum + sizeOfFile(join(search, file)), 0) / 1024 ** 2
	);
}
