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

/** Whether the search can show the text of files with this name. */
export function isReadable(name: string): boolean {
	return readers.has(extname(name).toLowerCase());
}

/**
 * The text that a reader of a readable file sees, in trimmed lines, cut at `limits.characters`. Throws, with a reason
 * in Chinese, when the file is damaged, encrypted or above `limits`. The caller limits time and memory.
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
