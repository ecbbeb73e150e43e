/** The four settings that let any county be built from outside the tree; paths are relative to the working directory. */
export const contentDir = folder('CONTENT_DIR', 'content');
export const publicDir = folder('PUBLIC_DIR', 'public');
export const outDir = folder('OUT_DIR', 'dist');

function folder(variable: string, fallback: string): string {
	return (process.env[variable] || fallback).replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
}
