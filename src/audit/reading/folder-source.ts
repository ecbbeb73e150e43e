import { readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { pathWithin } from '../../domain/text/site-address.ts';
import { gunzipped } from './gunzip.ts';
import { failed, tooLarge, wrongType } from './source.ts';
import type { SourceReading, Source, Wanted } from './source.ts';

const typesByExtension: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.htm': 'text/html',
	'.xml': 'application/xml',
	'.json': 'application/json',
	'.txt': 'text/plain',
};

interface FoundFile {
	file: string;
	/** In bytes. */
	size: number;
}

/**
 * A built site in a folder, as at `base` on its host. It answers like a plain web server: `/a/` and `/a` are
 * `a/index.html` when `a` is a folder. Nothing outside the folder is read, even through a path or a symbolic link; what
 * the host has besides the site is not known. Throws when the folder does not exist.
 */
export function folderSource(folder: string, base = '/'): Source {
	const root = realpathSync(folder);
	const find = (path: string) => {
		const within = pathWithin(base, path);
		return within === undefined ? undefined : fileOf(root, within);
	};
	const source: Source = {
		name: folder,
		origin: undefined,
		concurrency: 1,
		mostChecks: Infinity,
		read: async (path, wanted) => gunzipped(readFile(find(path), wanted), wanted),
		exists: async (path) => (path.startsWith(base) ? find(path) !== undefined : undefined),
		slowed: () => source,
	};
	return source;
}

function readFile(found: FoundFile | undefined, { bytes, type }: Wanted): SourceReading {
	if (found === undefined) return { kind: 'missing' };
	const { file, size } = found;
	const ownType = typesByExtension[extname(file).toLowerCase()] ?? 'application/octet-stream';
	if (type && !type.test(ownType)) return wrongType(ownType);
	if (size > bytes) return tooLarge(bytes);
	try {
		return { kind: 'found', bytes: readFileSync(file) };
	} catch (error) {
		return failed(`文件打不开（${(error as { code?: string }).code}）`);
	}
}

/** The file for a path; `undefined` when it does not exist or is outside the folder. */
function fileOf(root: string, path: string): FoundFile | undefined {
	const decoded = decode(path.replace(/[?#].*$/s, ''));
	if (decoded === undefined || decoded.includes('\0')) return undefined;
	const steps = decoded.split(/[/\\]/);
	if (steps.includes('..')) return undefined;
	const isFolder = decoded.endsWith('/');
	const file = existing(join(root, ...steps, isFolder ? 'index.html' : ''));
	if (file === undefined || !isWithin(root, file)) return undefined;
	const stats = statSync(file);
	if (stats.isFile()) return { file, size: stats.size };
	return isFolder ? undefined : fileOf(root, `${path.replace(/[?#].*$/s, '')}/`);
}

/** The real path of the file, with all symbolic links resolved. */
function existing(file: string): string | undefined {
	try {
		return realpathSync.native(file);
	} catch {
		return undefined;
	}
}

function isWithin(root: string, file: string): boolean {
	return file === root || file.startsWith(root.endsWith(sep) ? root : root + sep);
}

function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}
