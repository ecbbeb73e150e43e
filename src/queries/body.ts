import { posix } from 'node:path';
import { addressOf } from '../collections/addresses.ts';
import { collections } from '../collections/index.ts';
import { readBody } from '../collections/read.ts';
import { contentDir } from '../environment.ts';
import { toHtml } from '../markdown/to-html.ts';
import type { Heading, RenderedBody } from '../markdown/to-html.ts';

/** The body of a record's file as HTML, its links to other records' files turned into the addresses of their pages. */
export function renderBody(filePath: string): RenderedBody {
	return toHtml(readBody(filePath), (url) => resolveLink(url, filePath));
}

/** The headings worth a table of contents: the highest level that divides the text into three parts or more. */
export function contentsOf(headings: readonly Heading[]): readonly Heading[] {
	const levels = [2, 3].map((level) => headings.filter(({ depth }) => depth === level));
	return levels.find((level) => level.length >= 3) ?? [];
}

/** `../interpretations/a.md#part` as an editor writes it → `/interpretations/a/#part`. */
function resolveLink(url: string, filePath: string): string {
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? [];
	if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return url;
	const target = posix.relative(contentDir, posix.join(posix.dirname(filePath), decodeURIComponent(path)));
	const [, name, id] = /^([^/]+)\/(.+)\.mdx?$/.exec(target) ?? [];
	const collection = collections.find((candidate) => candidate.name === name);
	return collection && id ? `${addressOf(collection, id)}${rest}` : url;
}
