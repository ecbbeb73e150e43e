import { publishedTexts } from '../collections/checking/privacy/privacy-texts.ts';
import { findPersonalData } from '../domain/personal-data/find-personal-data.ts';
import { personalDataLabels } from '../domain/personal-data/personal-data.ts';
import { fieldsOf } from '../collections/declarations/schema.ts';
import { convertBody } from './body/convert-body.ts';
import { formatted } from './body/guess-format.ts';
import { titleFromBody } from './fields/title-from-body.ts';
import { statedIn } from './fields/column-values.ts';
import { dropWrongFields } from './fields/drop-wrong-fields.ts';
import { readAttachments } from './read-attachments.ts';
import { readFields } from './fields/read-fields.ts';
import { readOrigin } from './fields/read-origin.ts';
import type { Collection } from '../collections/declarations/collection.ts';
import type { SourceBody } from './body/convert-body.ts';
import type { Mapping } from './fields/mapping.ts';
import type { Origin } from './fields/read-origin.ts';
import type { Note, SourceItem } from './item/source-item.ts';
import type { ImportTarget } from './registers/target.ts';

/** The fields by which a record is named and recognised; the schema of the collection has checked them all. */
interface RecordData extends Readonly<Record<string, unknown>> {
	title: string;
	documentNumber?: string;
	formedOn?: string;
	publishedOn?: string;
	importedFrom: Origin['importedFrom'];
}

export interface BuiltRecord {
	data: RecordData;
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
	const { documentNumber } = fields;
	const title = fields['title'] ?? titleFromBody(stated('body')[0] ?? '');
	notes.unshift(...item.notes);
	if (typeof title !== 'string') {
		const doubt = notes.find(({ field }) => field === 'title');
		return { reason: doubt ? `标题${doubt.problem}` : '没有标题', value: doubt?.value, notes: [] };
	}
	if (fields['title'] === undefined) {
		fields['title'] = title;
		notes.push({
			field: 'title',
			problem: '原数据没有标题，暂用正文开头的文字，请改成正式标题',
			value: title,
		});
	}
	if (isNoDocument(item, fields))
		return { reason: '网页里没有找到正文，也没有索引号、文号和标题标注，不像一份文件', notes: [] };

	const { importedFrom, address, isOwnAddress } = readOrigin(item, mapping, target.today);
	const find = (written: string) =>
		target.files.find({ written, base: address, source: item.source });
	const files = readAttachments(
		stated('attachments'),
		address,
		(written) => find(written) !== undefined,
	);
	const body = convertBody(
		{
			content: contentOf(item, mapping, stated('body')),
			address,
			attachments: [...(item.page?.attachments ?? []), ...files.remote],
			file: find,
			listsFiles: !('attachments' in fieldsOf(collection.schema)),
		},
		{
			title,
			documentNumber: typeof documentNumber === 'string' ? documentNumber : undefined,
			filled: new Set([
				...Object.keys(fields),
				...recordedElsewhere.filter((target) => stated(target).length > 0),
			]),
		},
	);
	const local = [
		...files.local,
		...body.attachments.map(({ address: file, title: name }) => ({ file, title: name })),
	];
	const found = dropWrongFields(
		{ ...fields, ...(local.length > 0 && { attachments: local }), importedFrom },
		collection,
	);
	if (found.reason !== undefined) return { reason: found.reason, notes };
	const personal = seriousPersonalData(found.data, body.markdown, collection);
	if (personal)
		return {
			reason: `疑似有${personalDataLabels[personal.kind]} ${personal.masked}，没有导入。请先在原数据里删去`,
			notes: [],
		};
	return {
		data: inOrder(found.data, Object.keys(fieldsOf(collection.schema))) as RecordData,
		markdown: body.markdown,
		files: body.files,
		statedId: stated('id')[0],
		isOwnAddress,
		notes: [
			...notes,
			...files.notes,
			...body.notes,
			...remarksOn(body.markdown, item),
			...found.notes,
		],
	};
}

/** Targets that are not fields, but whose values the record keeps or that decide whether there is one. */
const recordedElsewhere = ['disclosureMode', 'importedFrom.source', 'importedFrom.statedValidity'];

/** The serious personal data in the record, which `check` would refuse to publish. */
function seriousPersonalData(data: unknown, body: string, collection: Collection) {
	const place = { id: '', file: '', digest: '', bodyLine: 1, lineOf: () => 1 };
	return publishedTexts({ ...place, data, body, collection })
		.flatMap(({ text }) => findPersonalData(text))
		.find(({ severity }) => severity === 'stops');
}

function inOrder(
	data: Readonly<Record<string, unknown>>,
	order: readonly string[],
): Record<string, unknown> {
	return Object.fromEntries(
		order.filter((field) => data[field] !== undefined).map((field) => [field, data[field]]),
	);
}

function contentOf(
	{ page }: SourceItem,
	mapping: Mapping,
	[text]: readonly string[],
): SourceBody['content'] {
	if (text === undefined) return { format: 'page', nodes: page?.body ?? [] };
	const source = mapping.get('body');
	const format = source && 'columns' in source ? source.format : undefined;
	return formatted(text, format);
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

function remarksOn(markdown: string, { page }: SourceItem): Note[] {
	const mark = /此件(?:不予公开|依申请公开|不公开)/.exec(markdown)?.[0];
	return [
		...(mark
			? [{ field: 'body', problem: '正文注明不主动公开，请核对能否放到网站上', value: mark }]
			: []),
		...(markdown.trim() === '' && !page ? [{ field: 'body', problem: '没有正文，请补上' }] : []),
	];
}
