import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { csvMark, quotedCell } from '../../formats/csv.ts';
import { fieldsOf, metaOf } from '../../collections/declarations/schema.ts';
import { writeCell } from '../../collections/declarations/cells.ts';
import type { Table, TableRow } from '../../collections/declarations/table.ts';

/**
 * The rows of one file of a table, below the Chinese names of the columns that any of them fills. The cells are as they are:
 * content is not changed for the sake of spreadsheets.
 */
export function tableText({ schema }: Table, rows: readonly TableRow[]): string {
	const fields = Object.entries(fieldsOf(schema)).filter(([name]) =>
		rows.some((row) => row[name] !== undefined),
	);
	const header = fields.map(([name, field]) => metaOf(field).title ?? name);
	const cells = rows.map((row) => fields.map(([name]) => writeCell(row[name])));
	return csvMark + [header, ...cells].map((row) => `${row.map(quotedCell).join(',')}\r\n`).join('');
}

/** Writes a file of a table in one step. */
export function writeTableFile(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.tmp`, text);
	renameSync(`${file}.tmp`, file);
}
