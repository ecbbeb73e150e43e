import { existsSync } from 'node:fs';
import { labelOf } from '../../collections/declarations/schema.ts';
import { tableFileName } from './table-file-name.ts';
import { readTableRow } from './read-table-row.ts';
import { tableText, writeTableFile } from './table-file.ts';
import { rowKey } from '../../collections/declarations/row-key.ts';
import type { Table, TableRow } from '../../collections/declarations/table.ts';
import type { Mapping } from '../fields/mapping.ts';
import type { PassedOver, SourceItem, Unreadable } from '../item/source-item.ts';
import type { ImportOutcome } from '../item/import-outcome.ts';

/** Rows that wait to be written, because a table's file is written whole. */
export interface TableImport {
	/** Takes a row; the outcome says into which file it goes. */
	add: (item: SourceItem | Unreadable | PassedOver, mapping: Mapping) => ImportOutcome;
	/** Writes the files. */
	finish: () => void;
}

interface TableOptions {
	outDir: string;
	/** The name of the file, if the user gave one. */
	part?: string | undefined;
	force: boolean;
}

interface Part {
	file: string;
	/** Whether the file was there before this import. */
	isEarlier: boolean;
	/** Key → the row, and where it stood. */
	rows: Map<string, { row: TableRow; line: number | undefined; source: string }>;
}

/** Imports rows into the files of a table; files that exist stay as they are unless `force` is set. */
export function importTable(table: Table, { outDir, part, force }: TableOptions): TableImport {
	const parts = new Map<string, Part>();
	const keys = new Map<string, string>();
	const place = (item: SourceItem, row: TableRow): ImportOutcome => {
		const at = { source: item.source, line: item.line };
		const name = tableFileName(table, { stated: part, source: item.source, row });
		if (name === undefined)
			return failed(item, `不知道放进哪个文件，请用 --as 写明。${table.fileName?.hint ?? ''}`);
		const { file, isEarlier, rows } = openPart(parts, name, `${outDir}/${table.name}`);
		if (isEarlier && !force)
			return {
				...at,
				result: '已存在，未改动',
				id: name,
				notes: [{ problem: `已经有 ${file}，没有改动。要整个换掉请加 --force` }],
			};
		const key = rowKey(table, row);
		const twin = rows.get(key);
		if (twin && JSON.stringify(twin.row) === JSON.stringify(row))
			return {
				...at,
				result: '已存在，未改动',
				id: `${name}/${key}`,
				notes: [{ problem: `与 ${twin.source} 第 ${twin.line ?? 1} 行完全相同，只导入一次` }],
			};
		const isShared =
			!(table.keyPerFile ?? table.versioned) && keys.has(key) && keys.get(key) !== name;
		if (twin || isShared)
			return failed(item, `${labelOf(table.schema, [table.key])}“${key}”与别的行重复，内容不同`);
		keys.set(key, name);
		rows.set(key, { row, ...at });
		return { ...at, result: '已导入', id: `${name}/${key}`, notes: [] };
	};
	return {
		add: (item, mapping) => {
			if ('passedOver' in item) return failed(item, item.passedOver);
			if ('reason' in item) return failed(item, item.reason);
			if (item.page) return failed(item, '表格只能从 .csv、.jsonl 导入');
			const read = readTableRow(item, mapping, table);
			if ('reason' in read) return failed(item, read.reason, read.notes);
			const outcome = place(item, read.row);
			return { ...outcome, notes: [...outcome.notes, ...read.notes] };
		},
		finish: () => {
			for (const { file, rows } of parts.values())
				if (rows.size > 0)
					writeTableFile(
						file,
						tableText(
							table,
							[...rows.values()].map(({ row }) => row),
						),
					);
		},
	};
}

function openPart(parts: Map<string, Part>, name: string, folder: string): Part {
	const known = parts.get(name);
	if (known) return known;
	const file = `${folder}/${name}.csv`;
	const part = { file, isEarlier: existsSync(file), rows: new Map() };
	parts.set(name, part);
	return part;
}

function failed(
	{ source, line }: SourceItem | Unreadable | PassedOver,
	problem: string,
	notes: ImportOutcome['notes'] = [],
): ImportOutcome {
	return { source, line, result: '失败', notes: [{ problem }, ...notes] };
}
