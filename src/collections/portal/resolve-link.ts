import { posix } from 'node:path';
import { addressOf } from '../sections/addresses.ts';
import { collections } from './collections.ts';

/**
 * The address on the site of a link that an editor wrote in `file`: `../interpretations/a.md#part` becomes
 * `/interpretations/a/#part`. A link that does not point to the file of a record is returned unchanged.
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
