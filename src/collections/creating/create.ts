import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { issuerValues } from './issuer-values.ts';
import { knownAgencies } from './known-agencies.ts';
import { checkNew } from './check-new.ts';
import { createTable } from './create-table.ts';
import { documentKinds } from '../document-kinds.ts';
import { fieldsOf } from '../declarations/schema.ts';
import { collectionsIn } from '../portal/own-columns.ts';
import { bodySkeleton } from '../scaffolding/body-skeleton.ts';
import { skeletonOf } from '../scaffolding/skeleton.ts';
import { fullPinyin, suggestId } from '../scaffolding/suggest-id.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Collection } from '../declarations/collection.ts';
import type { KnownAgency } from './known-agencies.ts';
import type { Created, NewRecord } from './new-record.ts';
import type { Problem } from '../records/problem.ts';
import type { Known } from '../scaffolding/skeleton.ts';

/**
 * Creates the file of a new record or table, never overwriting one. It takes exactly the names and values that `check` accepts.
 */
export function createRecord(contentDir: string, record: NewRecord, today: CalendarDate): Created {
	const collections = collectionsIn(contentDir);
	const collection = collections.find(({ name }) => name === record.collection);
	if (!collection || collection.format === 'yaml')
		return { problem: unknown(record.collection, collections) };
	if (collection.format === 'csv') return createTable(contentDir, collection, record, today);
	const agencies = knownAgencies(contentDir);
	const issuer = agencies.find(({ id }) => id === record.issuer);
	if (record.issuer !== undefined && !issuer)
		return { problem: `--issuer：没有编号为“${record.issuer}”的机构${namesOf(agencies)}` };
	const wanted = { ...record, ...issuerValues(contentDir, collection, record, issuer, today) };
	const { id, title, number = [] } = wanted;
	if (id === undefined && !title && number.length === 0)
		return { problem: nothingGiven(collection) };

	const fields = fieldsOf(collection.schema);
	if (record.draft && !('draft' in fields))
		return { problem: `“${collection.title}”没有草稿，请不加 --draft` };
	const known: Known = { ...knownFrom(wanted), ...wanted.values };
	const unknownField = Object.keys(known).find((field) => !(field in fields));
	if (unknownField !== undefined)
		return {
			problem: `“${collection.title}”${withoutField[unknownField] ?? `没有 ${unknownField}`}`,
		};
	const extension = collection.format === 'mdx' ? 'mdx' : 'md';
	const fileId = id ?? suggestedId(collection.name, title ?? '', number[0]);
	const file = `${contentDir}/${collection.name}/${fileId}.${extension}`;
	if (existsSync(file)) return { problem: `已经有这个文件，没有改动它：${file}` };
	const dated = 'publishedOn' in fields ? { publishedOn: today } : {};
	const text = skeletonOf(
		collection,
		{ ...dated, ...known },
		{
			targetsOf: (path) =>
				collection.references?.[path]?.includes('agencies') ? agencies : undefined,
			body: bodySkeleton(collection.name),
		},
	);
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
	return { file, reminders: [...[...ofName, ...ofValues].map(sentence), ...wanted.reminders] };
}

function knownFrom({ collection, title, number = [], draft = false }: NewRecord): Known {
	return {
		...(title !== undefined && { [collection === 'agencies' ? 'name' : 'title']: title }),
		...(number.length > 0 && { documentNumber: number.length > 1 ? number : (number[0] ?? '') }),
		...(draft && { draft }),
	};
}

const withoutField: Readonly<Record<string, string>> = {
	documentNumber: '没有文号，请去掉 --number',
	title: '没有标题，请去掉 --title，用 --id 给出文件名',
	issuers: '没有发布机构，请去掉 --issuer',
};

function unknown(name: string, collections: readonly Collection[]): string {
	if (name === 'site') return '网站设置和新的县用 npm run new -- county 新建';
	const names = collections.filter(({ format }) => format !== 'yaml').map((one) => one.name);
	return `没有叫“${name}”的栏目。可用的栏目：${names.join('、')}`;
}

function nothingGiven(collection: Collection): string {
	const kind = documentKinds.find(({ name }) => name === collection.name);
	const isOfAgency = kind?.ofAgency === true || kind?.divisions.includes('report-year') === true;
	return isOfAgency
		? '请用 --issuer 给出机构编号，或者给出 --title 标题、--id 文件名之一'
		: '请给出 --number 文号、--title 标题或 --id 文件名之一';
}

function namesOf(agencies: readonly KnownAgency[]): string {
	const named = agencies.map(({ id, name }) => `${id}（${name}）`);
	return named.length === 0 ? '' : `。有：${named.join('、')}`;
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
