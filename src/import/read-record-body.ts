import { fieldsOf } from '../collections/declarations/schema.ts';
import { printedNames } from '../collections/fields/printed-fields.ts';
import { convertBody } from './body/convert-body.ts';
import { formatted } from './body/guess-format.ts';
import { statedIn } from './fields/column-values.ts';
import { readAttachments } from './read-attachments.ts';
import type { SourceBody } from './body/convert-body.ts';
import type { PrintedParts } from './body/take-printed-parts.ts';
import type { Mapping } from './fields/mapping.ts';
import type { Origin } from './fields/read-origin.ts';
import type { Note, SourceItem } from './item/source-item.ts';
import type { ImportTarget } from './registers/target.ts';

export interface RecordBody {
	markdown: string;
	/** Files of this site, for the field of attachments. */
	attachments: { file: string; title: string }[];
	/** Addresses of files that come with the record. */
	files: readonly string[];
	/** 附注 and 版记, which the body does not repeat. */
	printed: PrintedParts;
	notes: Note[];
}

interface Around {
	title: string;
	/** The fields that were read. */
	fields: Readonly<Record<string, unknown>>;
	origin: Origin;
	target: ImportTarget;
}

/** Targets that are not fields, but whose values the record keeps or that decide whether there is one. */
const recordedElsewhere = ['disclosureMode', 'importedFrom.source', 'importedFrom.statedValidity'];

/** The body of an item as Markdown, and the files that the item names. */
export function readRecordBody(
	item: SourceItem,
	mapping: Mapping,
	{ title, fields, origin: { address }, target }: Around,
): RecordBody {
	const stated = (field: string) => statedIn(item.columns, mapping.get(field)).values;
	const pictures = new Map(item.pictures?.map((picture) => [picture.name, picture.content]));
	const find = (written: string) => {
		const content = pictures.get(written);
		return content
			? target.files.embed({ source: item.source, name: written, content })
			: target.files.find({ written, base: address, source: item.source });
	};
	const isThere = (written: string) => find(written) !== undefined;
	const files = readAttachments(stated('attachments'), address, isThere);
	const { documentNumber } = fields;
	const schemaFields = fieldsOf(target.collection.schema);
	const body = convertBody(
		{
			content: contentOf(item, mapping, stated('body')),
			address,
			attachments: [...(item.page?.attachments ?? []), ...files.remote],
			file: find,
			listsFiles: !('attachments' in schemaFields),
			lacksPrintedParts: printedNames.every((name) => name in schemaFields && !(name in fields)),
		},
		{
			title,
			documentNumbers: [documentNumber ?? []].flat().map(String),
			filled: new Set([
				...Object.keys(fields),
				...recordedElsewhere.filter((other) => stated(other).length > 0),
			]),
		},
	);
	const copied = body.attachments.map((one) => ({ file: one.address, title: one.title }));
	return {
		markdown: body.markdown,
		attachments: [...files.local, ...copied],
		files: body.files,
		printed: body.printed,
		notes: [...files.notes, ...body.notes],
	};
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
