import { basename } from 'node:path';
import { lengthMistakes } from './row-lengths.ts';
import { readTableRows } from './read-rows.ts';
import { readTable } from './read-table.ts';
import type { Collection } from '../../declarations/collection.ts';
import type { Problem } from '../../records/problem.ts';
import type { SourceRecord } from '../../records/source-record.ts';

type Row = Pick<SourceRecord, 'id' | 'data' | 'misread' | 'body' | 'bodyLine' | 'lineOf'>;

/**
 * Reads a table whose header holds the fields' Chinese labels (or their names), as spreadsheets leave it. An empty cell is
 * an absent field; the id of a row is `<file below the collection's folder>/<key>`. `records` is `undefined` if the rows of
 * the file are not known.
 */
export function parseCsv(
	file: string,
	text: string,
	collection: Collection,
): { records?: Row[]; problems: Problem[] } {
	const { name: folder, key } = collection;
	const { table, findings } = readTable(text, collection);
	if (!table) return { problems: findings.map((finding) => ({ ...finding, file })) };
	const fileId = file.slice(file.indexOf(`/${folder}/`) + folder.length + 2, -'.csv'.length);
	const lengths = lengthMistakes(table);
	const { rows, findings: inRows } = readTableRows(table, { key, fileName: basename(fileId) });
	const records = rows.map(({ line, data, misread }): Row => {
		const keyValue = data[key ?? 'id'];
		const id = keyValue === undefined ? '' : `${fileId}/${String(keyValue)}`;
		return { id, data, ...(misread && { misread }), body: '', bodyLine: 1, lineOf: () => line };
	});
	return {
		...(lengths.length === 0 && { records }),
		problems: [...findings, ...lengths, ...(lengths.length === 0 ? inRows : [])].map((finding) => ({
			...finding,
			file,
		})),
	};
}
