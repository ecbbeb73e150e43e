/** The settings that let any county be built from outside the tree; paths are relative to the working directory. */
export const contentDir = folder('CONTENT_DIR', 'content');
export const publicDir = folder('PUBLIC_DIR', 'public');
export const outDir = folder('OUT_DIR', 'dist');

/** Where Astro keeps what it knows of the site while it builds; a build has one of its own. */
export const cacheDir = folder('CACHE_DIR', 'node_modules/.astro');

function folder(variable: string, fallback: string): string {
	return (process.env[variable] || fallback).replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
}
