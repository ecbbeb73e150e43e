import { readFileSync } from 'node:fs';
import { readWord } from '../word/read-word.ts';
import { readWordHead } from '../word/word-columns.ts';
import { limits } from './limits.ts';
import type { SourceItem, Unreadable } from '../item/source-item.ts';
import type { SourceFile } from './list-files.ts';

/** Reads a Word document (`.docx`). */
export async function wordItem({
	path,
	name,
	bytes,
}: SourceFile): Promise<SourceItem | Unreadable> {
	if (bytes > limits.wordBytes)
		return { source: name, reason: `Word 文件超过 ${limits.wordBytes / 1_000_000} MB` };
	const { body, pictures, notes } = await readWord(readFileSync(path));
	const head = readWordHead(body);
	return {
		source: name,
		columns: head.columns,
		page: { body: head.body, attachments: [] },
		pictures,
		notes,
	};
}
