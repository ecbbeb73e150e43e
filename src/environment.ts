import { basename } from 'node:path';

/**
 * The settings with which any county can be built from outside this project; paths are relative to the working
 * directory.
 */
export const contentDir = folder('CONTENT_DIR', 'content');
export const publicDir = folder('PUBLIC_DIR', 'public');
export const outDir = folder('OUT_DIR', 'dist');

/** The folder of Astro's build cache; each build has its own. */
export const cacheDir = folder('CACHE_DIR', 'node_modules/.astro');

/** Whether a build writes compressed copies beside the texts of the site, for web servers that send such files. */
export const isPrecompressed = process.env['PRECOMPRESS'] === '1';

/**
 * True while an editor previews the site (`npm run dev`). By the program alone: what is not public yet must not depend on
 * a variable such as `DEV`, which other programs set.
 */
export const isPreview = basename(process.argv[1] ?? '') === 'dev.ts';

function folder(variable: string, fallback: string): string {
	return (process.env[variable] || fallback).replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
}
