import { readBody } from '../collections/read.ts';
import { resolveLink } from '../collections/resolve-link.ts';
import { contentDir } from '../environment.ts';
import { toHtml } from '../markdown/to-html.ts';
import type { Heading, RenderedBody } from '../markdown/to-html.ts';

/** The body of a record's file as HTML, its links to other records' files turned into the addresses of their pages. */
export function renderBody(filePath: string): RenderedBody {
	return toHtml(readBody(filePath), (url) => resolveLink(url, filePath, contentDir));
}

/** The headings worth a table of contents: the highest level that divides the text into three parts or more. */
export function contentsOf(headings: readonly Heading[]): readonly Heading[] {
	const levels = [2, 3].map((level) => headings.filter(({ depth }) => depth === level));
	return levels.find((level) => level.length >= 3) ?? [];
}
