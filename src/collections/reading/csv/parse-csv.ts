import { basename } from 'node:path';
import { lengthMistakes } from './row-lengths.ts';
import { readTableRows } from './read-rows.ts';
import { readTable } from './read-table.ts';
import { nameOfTableFile } from '../../declarations/name-of-table-file.ts';
import { rowKey } from '../../declarations/row-key.ts';
import type { TableFinding } from './findings.ts';
import type { ReadTable } from './read-table.ts';
import type { Collection } from '../../declarations/collection.ts';
import type { Problem } from '../../records/problem.ts';
import type { SourceRecord } from '../../records/source-record.ts';

type Row = Pick<SourceRecord, 'id' | 'data' | 'unreadFields' | 'body' | 'bodyLine' | 'lineOf'>;

interface ParsedTable {
	/** Whether all rows are known. */
	isRead: boolean;
	/** Otherwise the rows and columns that are in order. */
	records: Row[];
	problems: Problem[];
}

/**
 * Reads a table whose header holds the fields' Chinese labels (or their names), as spreadsheets leave it. An empty cell is
 * an absent field; the id of a row is `<file below the collection's folder>/<key>`.
 */
export function parseCsv(file: string, text: string, collection: Collection): ParsedTable {
	const { key } = collection;
	const { table, isSound, findings } = readTable(text, collection);
	const inFile = (all: readonly TableFinding[]) => all.map((finding) => ({ ...finding, file }));
	if (!table) return { isRead: false, records: [], problems: inFile(findings) };
	const fileId = nameOfTableFile(file, collection);
	const lengths = lengthMistakes(table);
	const isRead = isSound && lengths.length === 0;
	const readable = isRead ? table : withoutLines(table, lengths);
	const { rows, findings: inRows } = readTableRows(readable, { key, fileName: basename(fileId) });
	const unnamed = isRead ? [] : unnamedFields(table);
	const records = rows.map(({ line, data, unreadFields = [] }): Row => {
		const id = data[key ?? 'id'] === undefined ? '' : `${fileId}/${rowKey(collection, data)}`;
		const unread = new Set([...unreadFields, ...unnamed]);
		const wrong = unread.size > 0 && { unreadFields: unread };
		return { id, data, ...wrong, body: '', bodyLine: 1, lineOf: () => line };
	});
	return { isRead, records, problems: inFile(withoutCopies([...findings, ...lengths, ...inRows])) };
}

/** The table without the rows that these mistakes name. */
function withoutLines(table: ReadTable, mistakes: readonly TableFinding[]): ReadTable {
	const wrong = new Set(mistakes.flatMap(({ line, otherLines = [] }) => [line, ...otherLines]));
	return { ...table, rows: table.rows.filter(({ line }) => !wrong.has(line)) };
}

/** The fields that no column is known to hold; a heading that is not known may have meant any of them. */
function unnamedFields({ header, known }: ReadTable): string[] {
	return known.filter((column) => !header.columns.includes(column)).map(({ name }) => name);
}

function withoutCopies(findings: readonly TableFinding[]): TableFinding[] {
	return [...new Map(findings.map((each) => [`${each.line} ${each.message}`, each])).values()];
}
