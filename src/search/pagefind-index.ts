import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

export interface IndexResult {
	pageCount: number;
	errors: string[];
}

/** Builds the search index of the built site in `outDir`, in place of any earlier one. */
export async function indexSite(outDir: string): Promise<IndexResult> {
	const outputPath = join(outDir, 'pagefind');
	// Pagefind never deletes files of an earlier index.
	if (existsSync(outputPath)) rmSync(outputPath, { recursive: true });
	try {
		const { index, errors: refused } = await createIndex({ keepIndexUrl: false });
		if (!index) return { pageCount: 0, errors: refused };
		const added = await index.addDirectory({ path: outDir });
		const written = await index.writeFiles({ outputPath });
		return { pageCount: added.page_count, errors: [...added.errors, ...written.errors] };
	} finally {
		await close();
	}
}
