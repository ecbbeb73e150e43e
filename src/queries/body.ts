import { readBody } from '../collections/read.ts';
import { resolveLink } from '../collections/resolve-link.ts';
import { contentDir } from '../environment.ts';
import { toHtml } from '../markdown/to-html.ts';
import type { Heading, RenderedBody } from '../markdown/to-html.ts';

export type { Heading, RenderedBody };

/** The body of a record's file as HTML, its links to other records' files turned into the addresses of their pages. */
export function renderBody(filePath: string): RenderedBody {
	return toHtml(readBody(filePath), (url) => resolveLink(url, filePath, contentDir));
}

/** A body in two: what stands before the first heading with these words, and the rest; all of it first without such a heading. */
export function splitBody(
	{ html, headings }: RenderedBody,
	words?: string,
): readonly [RenderedBody, RenderedBody] {
	const index = words === undefined ? -1 : headings.findIndex(({ text }) => text.includes(words));
	const heading = headings[index];
	const place = heading ? html.indexOf(`<h${heading.depth} id="${heading.id}"`) : html.length;
	const count = heading ? index : headings.length;
	return [
		{ html: html.slice(0, place), headings: headings.slice(0, count) },
		{ html: html.slice(place), headings: headings.slice(count) },
	];
}

/** The headings worth a table of contents: the highest level that divides the text into three parts or more. */
export function contentsOf(headings: readonly Heading[]): readonly Heading[] {
	const levels = [2, 3].map((level) => headings.filter(({ depth }) => depth === level));
	return levels.find((level) => level.length >= 3) ?? [];
}
