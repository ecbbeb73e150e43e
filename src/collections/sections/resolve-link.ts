import { posix } from 'node:path';
import { addressOf } from './addresses.ts';
import { collections } from '../index.ts';

/**
 * The address that a link needs on the page: `../interpretations/a.md#part` as an editor wrote it in `file` →
 * `/interpretations/a/#part`. Addresses that point to no record's file stay as they are.
 */
export function resolveLink(url: string, file: string, contentDir: string): string {
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? [];
	if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return url;
	const target = posix.relative(
		contentDir,
		posix.join(posix.dirname(file), decodeURIComponent(path)),
	);
	const [, name, id] = /^([^/]+)\/(.+)\.mdx?$/.exec(target) ?? [];
	const collection = collections.find((candidate) => candidate.name === name);
	return collection && id ? `${addressOf(collection, id)}${rest}` : url;
}
