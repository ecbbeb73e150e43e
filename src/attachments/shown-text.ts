import { extname } from 'node:path';
import { docxText } from './office/docx-text.ts';
import { xlsxText } from './office/xlsx-text.ts';
import { pdfText } from './pdf/pdf-text.ts';
import { decodePlainText } from './text/plain-text.ts';
import type { AttachmentLimits } from './reading/attachment-limits.ts';

type Reader = (bytes: Uint8Array, limits: AttachmentLimits) => string | Promise<string>;

const readers = new Map<string, Reader>([
	['.docx', docxText],
	['.xlsx', xlsxText],
	['.pdf', pdfText],
	['.txt', decodePlainText],
	['.csv', decodePlainText],
]);

/** Whether the text of files of this name can be shown to a reader of the search. */
export function isReadable(name: string): boolean {
	return readers.has(extname(name).toLowerCase());
}

/**
 * What a reader of a readable file sees, in lines without space around them, cut at `limits.characters`. Throws, with a
 * reason in Chinese, where the file is damaged, encrypted or beyond `limits`. Time and memory are the caller's to watch.
 */
export async function shownText(
	name: string,
	bytes: Uint8Array,
	limits: AttachmentLimits,
): Promise<string> {
	const read = readers.get(extname(name).toLowerCase());
	if (!read) throw new Error(`No reader for ${name}`);
	const lines = (await read(bytes, limits)).split(/[\n\r\f]+/).map((line) => line.trim());
	return lines.filter(Boolean).join('\n').slice(0, limits.characters);
}
