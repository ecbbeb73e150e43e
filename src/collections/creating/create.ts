import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkNew } from './check-new.ts';
import { fieldsOf } from '../declarations/schema.ts';
import { collections } from '../portal/collections.ts';
import { skeletonOf } from '../scaffolding/skeleton.ts';
import { fullPinyin, suggestId } from '../scaffolding/suggest-id.ts';
import type { Problem } from '../records/problem.ts';
import type { Known } from '../scaffolding/skeleton.ts';

export interface NewRecord {
	collection: string;
	id?: string | undefined;
	title?: string | undefined;
	/** One number, or one of each issuer. */
	number?: readonly string[] | undefined;
	/** The record is to begin as a draft. */
	draft?: boolean | undefined;
}

/** The file that was created, with what `check` reminds of; or in Chinese why none was. */
export type Created = { file: string; reminders: string[] } | { problem: string };

/**
 * Creates the file of a new record, never overwriting one. It takes exactly the names and values that `check` accepts.
 */
export function createRecord(
	contentDir: string,
	{ collection: name, id, title, number = [], draft = false }: NewRecord,
): Created {
	const creatable = collections.filter(({ format }) => format === 'markdown' || format === 'mdx');
	const collection = creatable.find((candidate) => candidate.name === name);
	if (!collection)
		return {
			problem: `没有叫“${name}”的栏目。可用的栏目：${creatable.map((one) => one.name).join('、')}`,
		};
	if (id === undefined && !title && number.length === 0)
		return { problem: '请给出 --number 文号、--title 标题或 --id 文件名之一' };

	const fields = fieldsOf(collection.schema);
	if (draft && !('draft' in fields))
		return { problem: `“${collection.title}”没有草稿，请不加 --draft` };
	const known: Known = {
		...(title !== undefined && { [name === 'agencies' ? 'name' : 'title']: title }),
		...(number.length > 0 && { documentNumber: number.length > 1 ? number : (number[0] ?? '') }),
		...(draft && { draft }),
	};
	const unknown = Object.keys(known).find((field) => !(field in fields));
	if (unknown !== undefined)
		return {
			problem: `“${collection.title}”没有${unknown === 'documentNumber' ? '文号，请去掉 --number' : '标题，请去掉 --title，用 --id 给出文件名'}`,
		};
	const extension = collection.format === 'mdx' ? 'mdx' : 'md';
	const fileId = id ?? suggestedId(name, title ?? '', number[0]);
	const file = `${contentDir}/${name}/${fileId}.${extension}`;
	if (existsSync(file)) return { problem: `已经有这个文件，没有改动它：${file}` };
	const text = skeletonOf(collection, known);
	const given = Object.keys(known);
	const { ofName, ofValues } = checkNew({ contentDir, collection, id: fileId, file, text, given });
	const unusable = ofName.find(isError);
	if (unusable)
		return {
			problem: `不能用“${fileId}”做文件名：${unusable.message}。请用 --id 另给一个`,
		};
	const wrong = ofValues.find(isError);
	if (wrong) return { problem: `没有新建：${sentence(wrong)}` };
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return { file, reminders: [...ofName, ...ofValues].map(sentence) };
}

function isError({ severity }: Problem): boolean {
	return severity === 'error';
}

function sentence({ field, message }: Problem): string {
	return field === undefined ? message : `${field}：${message}`;
}

/** Suggests an id: for an agency from its name, otherwise from the document number or the title. */
function suggestedId(collection: string, title: string, number: string | undefined): string {
	return collection === 'agencies'
		? fullPinyin(title)
		: suggestId({ documentNumber: number, title });
}
