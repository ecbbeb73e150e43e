import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { csvMark } from '../../formats/csv.ts';
import { fieldsOf, metaOf } from '../../collections/declarations/schema.ts';
import { writeCell } from '../../collections/declarations/cells.ts';
import type { Table, TableRow } from '../../collections/declarations/table.ts';

/** The rows of one file of a table, below the Chinese names of the columns that any of them fills. */
export function tableText({ schema }: Table, rows: readonly TableRow[]): string {
	const fields = Object.entries(fieldsOf(schema)).filter(([name]) =>
		rows.some((row) => row[name] !== undefined),
	);
	const header = fields.map(([name, field]) => metaOf(field).title ?? name);
	const cells = rows.map((row) => fields.map(([name]) => writeCell(row[name])));
	return csvMark + [header, ...cells].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** The cell as it is: content is not changed for the sake of spreadsheets. */
function quoted(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes a file of a table in one step. */
export function writeTableFile(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.tmp`, text);
	renameSync(`${file}.tmp`, file);
}

export function tableFileExists(file: string): boolean {
	return existsSync(file);
}
