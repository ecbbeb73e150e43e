import { readFileSync } from 'node:fs';
import { readPage } from '../page/read-page.ts';
import { detectEncoding, encodingNote } from './decode.ts';
import { limits } from './limits.ts';
import type { SourceFile } from './list-files.ts';
import type { SourceItem, Unreadable } from '../item/source-item.ts';

/** Reads a file that holds one portal page. */
export async function pageItem({
	path,
	name,
	bytes,
}: SourceFile): Promise<SourceItem | Unreadable> {
	if (bytes > limits.pageBytes)
		return { source: name, reason: `网页文件超过 ${limits.pageBytes / 1_000_000} MB` };
	const content = readFileSync(path);
	const encoding = await detectEncoding([content]);
	const problem = encodingNote(encoding);
	const { columns, notes, ...page } = readPage(new TextDecoder(encoding).decode(content));
	return { source: name, columns, page, notes: problem ? [{ problem }, ...notes] : notes };
}
