import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readPage } from '../page/read-page.ts';
import { detectEncoding, encodingNote } from './decode.ts';
import { pagesOf, seriesNote } from './join-pages.ts';
import { limits } from './limits.ts';
import type { PassedOver, SourceItem, Unreadable } from '../item/source-item.ts';
import type { Page } from '../page/read-page.ts';
import type { SourceFile } from './list-files.ts';

/**
 * Reads a file that holds one portal page. A document on several pages whose files lie in the same folder is one item,
 * that of its first page; `imported` has the paths of all files of the import.
 */
export async function pageItem(
	{ path, name, bytes }: SourceFile,
	imported: ReadonlySet<string>,
): Promise<SourceItem | Unreadable | PassedOver> {
	if (bytes > limits.pageBytes)
		return { source: name, reason: `网页文件超过 ${limits.pageBytes / 1_000_000} MB` };
	const own = await read(path);
	const pages = own.series ? await pagesOf({ path, page: own }, readSmall) : [{ path, page: own }];
	const first = pages[0] ?? { path, page: own };
	if (first.path !== path && imported.has(first.path))
		return { source: name, passedOver: `分页文件的一页，已经并入 ${basename(first.path)}` };
	const isJoined = first.path === path && pages.length > 1;
	const { columns, notes, ...page } = own;
	const body = isJoined ? pages.flatMap((one) => one.page.body) : page.body;
	const attachments = isJoined ? pages.flatMap((one) => one.page.attachments) : page.attachments;
	const note = seriesNote(own, isJoined ? pages.length : 1);
	return {
		source: name,
		columns,
		page: { ...page, body, attachments },
		notes: note ? [...notes, note] : notes,
	};
}

async function readSmall(path: string): Promise<Page | undefined> {
	return statSync(path).size > limits.pageBytes ? undefined : read(path);
}

async function read(path: string): Promise<Page> {
	const content = readFileSync(path);
	const encoding = await detectEncoding([content]);
	const problem = encodingNote(encoding);
	const page = readPage(new TextDecoder(encoding).decode(content));
	return problem ? { ...page, notes: [{ problem }, ...page.notes] } : page;
}
