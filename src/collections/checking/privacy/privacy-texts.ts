import { fieldsOf, metaOf } from '../../declarations/schema.ts';
import { readerText } from '../../../markdown/reader-text.ts';
import type { Collection } from '../../declarations/collection.ts';
import type { SourceRecord } from '../../records/source-record.ts';

/** A record as read from `content/`, with its collection. Its fields may be invalid. */
export type CollectedRecord = SourceRecord & { collection: Collection };

/** Published text, with the line of the file on which each of its characters stands. */
export interface PublishedText {
	text: string;
	lineAt: (place: number) => number;
}

/** All published text of a record as readers see it: its fields (a row of a table as one line) and its body. */
export function publishedTexts(record: CollectedRecord): PublishedText[] {
	const data = (record.data ?? {}) as Record<string, unknown>;
	if (record.collection.format === 'csv') return [rowText(record, data)];
	const fields = Object.entries(data).map(([key, value]) => fieldText(record, key, value));
	if (record.body === '') return fields;
	const body = readerText(record.body, record.collection.format === 'mdx' ? 'mdx' : 'markdown');
	return [
		...fields,
		{ text: body.text, lineAt: (place) => record.bodyLine + body.lineAt(place) - 1 },
	];
}

/** A row with its headings above it, which show whether a cell is a person's name. */
function rowText(record: CollectedRecord, data: Record<string, unknown>): PublishedText {
	const fields = Object.entries(fieldsOf(record.collection.schema)).filter(
		([name]) => name in data,
	);
	const headings = fields.map(([name, field]) => metaOf(field).title ?? name);
	const cells = fields.map(([name]) =>
		leavesOf(data[name], [name])
			.map(({ text }) => text)
			.join('；'),
	);
	return {
		text: `${headings.join('\t')}\n\n${cells.join('\t')}`,
		lineAt: () => record.lineOf([]),
	};
}

function fieldText(record: CollectedRecord, key: string, value: unknown): PublishedText {
	const leaves = leavesOf(value, [key]);
	const starts: number[] = [];
	let text = '';
	for (const leaf of leaves) {
		// The fields of one list entry are joined like cells of a row; the entries are separate rows.
		if (starts.length > 0) text += leaf.isFirst ? '\n\n' : '\t';
		starts.push(text.length);
		text += leaf.text;
	}
	return {
		text,
		lineAt: (place) => {
			const index = Math.max(
				0,
				starts.findLastIndex((start) => start <= place),
			);
			const start = starts[index] ?? 0;
			const breaks = text.slice(start, place).trimStart().split('\n').length - 1;
			return record.lineOf(leaves[index]?.path ?? [key]) + breaks;
		},
	};
}

interface Leaf {
	path: readonly PropertyKey[];
	text: string;
	/** True for the first field of a list entry that is a group of fields. */
	isFirst: boolean;
}

function leavesOf(value: unknown, path: readonly PropertyKey[], isFirst = false): Leaf[] {
	if (value === null || value === undefined) return [];
	if (Array.isArray(value))
		return value.flatMap((item, index) =>
			leavesOf(item, [...path, index], typeof item === 'object'),
		);
	if (typeof value === 'object')
		return Object.entries(value).flatMap(([key, item], index) =>
			leavesOf(item, [...path, key], isFirst && index === 0),
		);
	return [{ path, text: String(value), isFirst }];
}
