import { zipPassages } from './zip-passages.ts';
import { binaryPassages } from './binary/binary-passages.ts';
import { compoundPassages } from './binary/compound-passages.ts';
import { pngPassages } from './binary/png-passages.ts';
import { createCollector } from './reading/collector.ts';
import { fileKind } from './reading/file-kind.ts';
import { pdfPassages } from './pdf/pdf-passages.ts';
import { textPassages } from './text/text-passages.ts';
import type { AttachmentLimits } from './reading/attachment-limits.ts';
import type { Collector, Passage } from './reading/collector.ts';
import type { FileKind } from './reading/file-kind.ts';
import type { Reader } from './reading/reader.ts';

export interface AllText {
	passages: Passage[];
	/** What could not be read, and why, in Chinese. */
	unread: string[];
	/** The authors named in a PDF or an old Office file. */
	authors: string[];
}

const readers: Record<FileKind, Reader> = {
	zip: zipPassages,
	compound: compoundPassages,
	pdf: pdfPassages,
	png: pngPassages,
	text: textPassages,
	binary: binaryPassages,
	packed: (_, collector) => collector.miss('这种压缩文件无法打开，请改用 ZIP'),
};

/**
 * All text in a file, also what its reader does not see: tracked deletions, comments, hidden sheets, properties, files
 * inside it. The type of a file is recognised by its first bytes, not by its name. Never throws because of a file. The
 * caller limits time and memory.
 */
export async function allText(
	name: string,
	bytes: Uint8Array,
	limits: AttachmentLimits,
): Promise<AllText> {
	const collector = createCollector(limits);
	await readFile(name, bytes, collector);
	const { passages, unread, authors } = collector;
	return { passages, unread, authors };
}

async function readFile(name: string, bytes: Uint8Array, collector: Collector): Promise<void> {
	if (collector.isFull()) return;
	try {
		await readers[fileKind(bytes)]({ name, bytes }, collector, readFile);
	} catch (error) {
		collector.miss(error instanceof Error ? error.message : String(error));
	}
}
