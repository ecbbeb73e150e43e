import { fileExists, readBody, readBytes } from '../collections/read.ts';
import { resolveLink } from '../collections/resolve-link.ts';
import { contentDir, publicDir } from '../environment.ts';
import { imageSize } from '../formats/image-size.ts';
import { markParts } from '../markdown/mark-parts.ts';
import { toHtml } from '../markdown/to-html.ts';
import type { Heading, RenderedBody } from '../markdown/to-html.ts';

export type { Heading, RenderedBody };

/** The body of a record's file as HTML, its links to other records' files turned into the addresses of their pages. */
export function renderBody(filePath: string): RenderedBody {
	const resolve = (url: string) => resolveLink(url, filePath, contentDir);
	const { html, headings } = toHtml(readBody(filePath), resolve);
	return { html: withImageSizes(html), headings };
}

/** The body of a document as HTML, the parts of an official document marked for print, with its annexes by name. */
export function renderDocument(filePath: string, annexes: readonly string[]): RenderedBody {
	const { html, headings } = renderBody(filePath);
	return { html: markParts(html, annexes), headings };
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

/** Tells the browser how large the county's images are, so that nothing moves when they arrive. */
function withImageSizes(html: string): string {
	return html.replace(/<img [^>]*?src="(\/[^"]*)"/g, (image, address: string) => {
		const file = `${publicDir}${decodeURI(address)}`;
		const size = fileExists(file) ? imageSize(readBytes(file)) : undefined;
		return size ? `${image} width="${size.width}" height="${size.height}"` : image;
	});
}
