import { fileNameFault } from '../../collections/scaffolding/file-name-fault.ts';
import type { Table, TableRow } from '../../collections/declarations/table.ts';

/** What decides the name of the file in which a row belongs. */
export interface PartSource {
	/** The name that the user gave with `--as`. */
	stated?: string | undefined;
	/** The name of the source's file. */
	source: string;
	row: TableRow;
}

/**
 * The name of the table's file for a row, without `.csv`: the one that the user gave, else the source's own name where it
 * has the right form or says what the file is, else the year or month of the row's day. `undefined` when none is certain: the day from which a
 * list holds is never guessed.
 */
export function tableFileName(
	table: Table,
	{ stated, source, row }: PartSource,
): string | undefined {
	const { fileName, formedField = 'date', dateField } = table;
	if (stated !== undefined) return stated;
	const own = source.replace(/^.*\//, '').replace(/\.[^.]*(?:\.gz)?$/, '');
	if (!fileName) return fileNameFault(own) === undefined && /^[\w-]+$/.test(own) ? own : undefined;
	const published = fileName.published?.(own);
	if (published !== undefined) return published;
	if (fileName.pattern.test(own)) return own;
	if (/^\^[a-z]+\$$/.test(fileName.pattern.source)) return fileName.example;
	const day = [formedField, dateField, 'year']
		.map((field) => (field === undefined ? undefined : row[field]))
		.find((value) => /^\d{4}(?:-\d{2}-\d{2}.*)?$/.test(String(value ?? '')));
	const parts = [4, 7].map((length) => String(day ?? '').slice(0, length));
	return table.versioned ? undefined : parts.find((part) => fileName.pattern.test(part));
}
