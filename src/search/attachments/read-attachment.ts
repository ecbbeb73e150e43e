import { extname } from 'node:path';
import { docxText } from './docx-text.ts';
import { pdfText } from './pdf-text.ts';
import { plainText } from './plain-text.ts';
import { withoutPersonalNumbers } from './without-personal-numbers.ts';
import { xlsxText } from './xlsx-text.ts';
import type { AttachmentLimits } from './attachment-limits.ts';

type Reader = (bytes: Uint8Array, limits: AttachmentLimits) => string | Promise<string>;

const readers = new Map<string, Reader>([
	['.docx', docxText],
	['.xlsx', xlsxText],
	['.pdf', pdfText],
	['.txt', plainText],
	['.csv', plainText],
]);

/** Whether files of this name are read. */
export function isReadable(name: string): boolean {
	return readers.has(extname(name).toLowerCase());
}

/**
 * The text of a readable file, in lines without space around them, without personal numbers, cut at
 * `limits.characters`. Time and memory are the caller's to watch.
 */
export async function readAttachment(
	name: string,
	bytes: Uint8Array,
	limits: AttachmentLimits,
): Promise<string> {
	const read = readers.get(extname(name).toLowerCase());
	if (!read) throw new Error(`No reader for ${name}`);
	const lines = (await read(bytes, limits)).split(/[\n\r\f]+/).map((line) => line.trim());
	const text = withoutPersonalNumbers(lines.filter(Boolean).join('\n'));
	if (text.length < limits.characters) return text;
	return text.slice(0, limits.characters).replace(cutNumber, '');
}

/** Digits at the end of a text that was cut: the rest of them may have made a personal number. */
const cutNumber = /[\p{Nd}Xx\s\p{Pd}]+$/u;
