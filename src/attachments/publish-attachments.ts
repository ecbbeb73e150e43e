import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutMetadata } from './publishing/without-metadata.ts';

/**
 * Rewrites the files below `files/` of the site built in `folder` without what they say of their authors
 * (`withoutMetadata`). Returns the addresses of those that were changed. The originals in the public folder stay.
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

/** Says whether the file was changed. A reader never meets half a file. */
function cleanFile(path: string): boolean {
	const bytes = readFileSync(path);
	const cleaned = withoutMetadata(bytes, path);
	if (cleaned === bytes) return false;
	const draft = `${path}.cleaned`;
	writeFileSync(draft, cleaned);
	renameSync(draft, path);
	return true;
}
