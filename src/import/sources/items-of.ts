import { formRows } from './form-rows.ts';
import { csvRows } from './csv-rows.ts';
import { jsonRows } from './json-rows.ts';
import { pageItem } from './page-item.ts';
import { wordItem } from './word-item.ts';
import type { PassedOver, SourceItem, Unreadable } from '../item/source-item.ts';
import type { Table } from '../../collections/declarations/table.ts';
import type { SourceFile } from './list-files.ts';

/** What the sources of an import are read with. */
export interface SourceContext {
	/** The paths of all files of the import, among which a document's other pages may be. */
	imported?: ReadonlySet<string>;
	/** The table into which rows are imported. */
	table?: Table | undefined;
}

/**
 * The documents in a file, one after another. A file that cannot be read (damaged, or not what its name says) ends with
 * an item that reports it. `onRead` receives how many bytes of the file were read.
 */
export async function* sourceItems(
	file: SourceFile,
	onRead: (bytes: number) => void = () => {},
	{ imported = new Set(), table }: SourceContext = {},
): AsyncGenerator<SourceItem | Unreadable | PassedOver> {
	try {
		if (file.kind === 'jsonl') yield* jsonRows(file, onRead);
		const isForm = file.kind === 'xlsx' || (file.kind === 'csv' && table?.form !== undefined);
		if (isForm && table) yield* formRows(file, table, onRead);
		else if (file.kind === 'csv') yield* csvRows(file, onRead);
		if (file.kind === 'page') yield await pageItem(file, imported);
		if (file.kind === 'word') yield await wordItem(file);
		if (file.kind === 'page' || file.kind === 'word') onRead(file.bytes);
	} catch (error) {
		yield { source: file.name, reason: explain(error) };
	}
}

/** The number of rows that are read to find the columns of a file, when no certain column is wanted. */
const sampledRows = 1000;

/**
 * The names of the columns in a file of rows. Rows of JSONL may have different columns, so rows are read until all of
 * `wanted` are found; without `wanted` a sample is read.
 */
export async function fileColumns(
	file: SourceFile,
	wanted?: ReadonlySet<string>,
	table?: Table,
): Promise<Set<string>> {
	const columns = new Set<string>();
	let rows = 0;
	for await (const item of sourceItems(file, () => {}, { table })) {
		if ('columns' in item) for (const column of item.columns.keys()) columns.add(column);
		rows++;
		if (wanted ? wanted.isSubsetOf(columns) : rows >= sampledRows) break;
	}
	return columns;
}

function explain(error: unknown): string {
	if (error instanceof RangeError) return '网页的元素套得太深，读不下去';
	const detail = error instanceof Error ? error.message : String(error);
	return `文件读不下去，可能已损坏，或者不是它的扩展名所说的格式（${detail}）`;
}
