import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutMetadata } from './publishing/without-metadata.ts';

/**
 * Removes the names of authors from the files below `files/` of the site built in `folder` (`withoutMetadata`). Returns
 * the addresses of the changed files. The originals in the public folder are not changed.
 */
export function cleanPublishedFiles(folder: string): string[] {
	const files = join(folder, 'files');
	if (!existsSync(files)) return [];
	return readdirSync(files, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter(cleanFile)
		.map((path) => `/${path.slice(join(folder, '/').length).replaceAll('\\', '/')}`)
		.sort();
}

/** Cleans one file in one step, so that a reader never gets half a file. Returns whether it was changed. */
function cleanFile(path: string): boolean {
	const bytes = readFileSync(path);
	const cleaned = withoutMetadata(bytes, path);
	if (cleaned === bytes) return false;
	const draft = `${path}.cleaned`;
	writeFileSync(draft, cleaned);
	renameSync(draft, path);
	return true;
}
