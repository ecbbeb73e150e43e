import { fieldsOf } from '../collections/declarations/schema.ts';
import { fieldsInText } from './fields/fields-in-text.ts';
import { titleOf } from './fields/record-title.ts';
import { seriousPersonalData } from './fields/serious-personal-data.ts';
import { statedIn } from './fields/column-values.ts';
import { dropWrongFields } from './fields/drop-wrong-fields.ts';
import { readRecordBody } from './read-record-body.ts';
import { readFields } from './fields/read-fields.ts';
import { readOrigin } from './fields/read-origin.ts';
import type { Mapping } from './fields/mapping.ts';
import type { RecordBody } from './read-record-body.ts';
import type { Origin } from './fields/read-origin.ts';
import type { Note, SourceItem } from './item/source-item.ts';
import type { ImportTarget } from './registers/target.ts';

/** The fields by which a record is named and recognised; the schema of the collection has checked them all. */
interface RecordData extends Readonly<Record<string, unknown>> {
	/** One, or a list of several. */
	documentNumber?: string | readonly string[];
	formedOn?: string;
	publishedOn?: string;
	importedFrom: Origin['importedFrom'];
}

export interface BuiltRecord {
	data: RecordData;
	/** What readers know the record by: its title, or an agency's name. */
	title: string;
	markdown: string;
	/** Addresses of files that come with the record (see files/old-files.ts). */
	files: readonly string[];
	/** The id that the source states. */
	statedId?: string | undefined;
	isOwnAddress: boolean;
	notes: Note[];
}

interface Refused {
	reason: string;
	value?: string | undefined;
	notes: Note[];
}

/** Reads a record of the target collection from what a source states, or returns the reason why there can be none. */
export function buildRecord(
	item: SourceItem,
	mapping: Mapping,
	target: ImportTarget,
): BuiltRecord | Refused {
	const { collection } = target;
	const stated = (field: string) => statedIn(item.columns, mapping.get(field)).values;
	const [mode = ''] = stated('disclosureMode');
	if (/依申请|不予|免予|不公开/.test(mode) && !mode.includes('主动公开'))
		return { reason: `公开方式是“${mode}”，不能放到公开的网站上`, notes: [] };

	const { fields, notes } = readFields(item, mapping, target);
	notes.unshift(...item.notes);
	const named = titleOf(fields, stated('body')[0] ?? '', notes);
	if ('reason' in named) return named;
	const { title } = named;
	Object.assign(fields, named.fields);
	if (isNoDocument(item, fields))
		return { reason: '网页里没有找到正文，也没有索引号、文号和标题标注，不像一份文件', notes: [] };

	const origin = readOrigin(item, mapping, target.today);
	const body = readRecordBody(item, mapping, { title, fields, origin, target });
	const derived = fieldsInText(collection.name, { title, markdown: body.markdown, fields });
	const found = dropWrongFields(
		{
			...fields,
			...derived.fields,
			...body.printed,
			...(body.attachments.length > 0 && { attachments: body.attachments }),
			importedFrom: origin.importedFrom,
		},
		collection,
	);
	if (found.reason !== undefined) return { reason: found.reason, notes };
	const personal = seriousPersonalData(found.data, body.markdown, collection);
	if (personal !== undefined) return { reason: personal, notes: [] };
	return {
		data: inOrder(found.data, Object.keys(fieldsOf(collection.schema))) as RecordData,
		title,
		markdown: body.markdown,
		files: body.files,
		statedId: stated('id')[0],
		isOwnAddress: origin.isOwnAddress,
		notes: [...notes, ...derived.notes, ...body.notes, ...remarksOn(body, item), ...found.notes],
	};
}

function inOrder(
	data: Readonly<Record<string, unknown>>,
	order: readonly string[],
): Record<string, unknown> {
	return Object.fromEntries(
		order.filter((field) => data[field] !== undefined).map((field) => [field, data[field]]),
	);
}

/** Whether the page is a column, not a document: it has no body, and only the browser's title. */
function isNoDocument(
	{ page, columns }: SourceItem,
	{ indexNumber, documentNumber }: Record<string, unknown>,
): boolean {
	return (
		page?.body.length === 0 &&
		indexNumber === undefined &&
		documentNumber === undefined &&
		!columns.has('ArticleTitle')
	);
}

function remarksOn({ markdown, printed }: RecordBody, { page }: SourceItem): Note[] {
	const mark = [markdown, printed.annotation ?? ''].flatMap(
		(text) => /此件(?:不予公开|依申请公开|不公开)/.exec(text)?.[0] ?? [],
	)[0];
	return [
		...(mark
			? [{ field: 'body', problem: '正文注明不主动公开，请核对能否放到网站上', value: mark }]
			: []),
		...(markdown.trim() === '' && !page ? [{ field: 'body', problem: '没有正文，请补上' }] : []),
	];
}
