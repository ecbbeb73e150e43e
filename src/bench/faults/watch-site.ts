import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What a reader of a watched site found. */
export interface Watched {
	/** The number of visits. */
	looks: number;
	/** How often each part was missing. */
	missing: Record<string, number>;
}

const everyMilliseconds = 10;

/**
 * Reads the site again and again, as readers do: home page, one of its style sheets, the entry of the search and the
 * sitemap. Returns a function that stops it.
 */
export function watchSite(outDir: string): () => Promise<Watched> {
	const watched: Watched = { looks: 0, missing: {} };
	let isWatching = true;
	const watching = (async () => {
		while (isWatching) {
			look(outDir, watched);
			await setTimeout(everyMilliseconds);
		}
	})();
	return async () => {
		isWatching = false;
		await watching;
		return watched;
	};
}

function look(outDir: string, watched: Watched) {
	watched.looks++;
	for (const part of missingParts(outDir)) {
		// Between two renames there is no site for some microseconds: a second request finds it.
		if (!missingParts(outDir).includes(part)) continue;
		watched.missing[part] = (watched.missing[part] ?? 0) + 1;
	}
}

function missingParts(outDir: string): string[] {
	const isThere = (path: string) => existsSync(join(outDir, path));
	const parts = ['index.html', 'search/index.html', 'sitemap-index.xml', '404.html'];
	const missing = parts.filter((part) => !isThere(part));
	if (missing.includes('index.html')) return missing;
	try {
		const home = readFileSync(join(outDir, 'index.html'), 'utf8');
		const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(home) ?? [];
		return sheet && isThere(sheet) ? missing : [...missing, `style sheet ${sheet}`];
	} catch {
		return [...missing, 'index.html'];
	}
}
