import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isReserved } from '../sections/addresses.ts';
import { fieldsOf } from '../declarations/schema.ts';
import { fileNameFault } from './file-name-fault.ts';
import { collections } from '../portal/collections.ts';
import { skeletonOf } from './skeleton.ts';
import { fullPinyin, suggestId } from './suggest-id.ts';
import type { Collection } from '../declarations/collection.ts';

export interface NewRecord {
	collection: string;
	id?: string | undefined;
	title?: string | undefined;
	number?: string | undefined;
	/** The record is to begin as a draft. */
	draft?: boolean | undefined;
}

/** Creates the file of a new record, never overwriting one. Returns the file, or in Chinese the problem that prevents it. */
export function createRecord(
	contentDir: string,
	{ collection: name, id, title, number, draft = false }: NewRecord,
) {
	const creatable = collections.filter(({ format }) => format === 'markdown' || format === 'mdx');
	const collection = creatable.find((candidate) => candidate.name === name);
	if (!collection)
		return {
			problem: `没有叫“${name}”的栏目。可用的栏目：${creatable.map((one) => one.name).join('、')}`,
		};
	if (!id && !title && !number)
		return { problem: '请给出 --number 文号、--title 标题或 --id 文件名之一' };

	if (draft && !('draft' in fieldsOf(collection.schema)))
		return { problem: `“${collection.title}”没有草稿，请不加 --draft` };
	const known = {
		...(title && { [name === 'agencies' ? 'name' : 'title']: title }),
		...(number && { documentNumber: number }),
		...(draft && { draft }),
	};
	const extension = collection.format === 'mdx' ? 'mdx' : 'md';
	const fileId = id ?? suggestedId(name, title ?? '', number);
	const fault = fileNameFault(fileId) ?? addressFault(collection, fileId);
	if (fault) return { problem: `不能用“${fileId}”做文件名：${fault}。请用 --id 另给一个` };
	const file = `${contentDir}/${name}/${fileId}.${extension}`;
	if (existsSync(file)) return { problem: `已经有这个文件，没有改动它：${file}` };
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, skeletonOf(collection, known));
	return { file };
}

function addressFault(collection: Collection, id: string): string | undefined {
	return isReserved(collection, id)
		? `网址 ${collection.path ?? '/'}${id}/ 是系统保留的`
		: undefined;
}

/** Suggests an id: for an agency from its name, otherwise from the document number or the title. */
function suggestedId(collection: string, title: string, number: string | undefined): string {
	return collection === 'agencies'
		? fullPinyin(title)
		: suggestId({ documentNumber: number, title });
}
