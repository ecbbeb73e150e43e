import { readFileSync } from 'node:fs';
import { sheetGrid } from '../../attachments/office/sheet-grid.ts';
import { inspectionLimits } from '../../attachments/reading/attachment-limits.ts';
import { findHeader } from '../../collections/reading/csv/header.ts';
import { knownColumns } from '../../collections/reading/csv/known-columns.ts';
import { plainForm } from '../../collections/reading/csv/plain-form.ts';
import { plainLines, readGrid } from '../../collections/reading/csv/grid.ts';
import { rowsBelow } from '../../collections/reading/csv/row-kinds.ts';
import { separatorOf } from '../../collections/reading/csv/separator.ts';
import { bytesOf, decode, detectEncoding } from './decode.ts';
import type { GridRow } from '../../collections/reading/csv/grid.ts';
import type { Table } from '../../collections/declarations/table.ts';
import type { PassedOver, SourceItem, Unreadable } from '../item/source-item.ts';
import type { SourceFile } from './list-files.ts';

/**
 * The records of an Excel workbook, or of a CSV file in the official form of the table, under the names of its columns: its
 * first visible sheet that has any. Titles above the names, notes and sums below the records are passed over.
 */
export async function* formRows(
	file: SourceFile,
	table: Table,
	onRead: (bytes: number) => void,
): AsyncGenerator<SourceItem | Unreadable | PassedOver> {
	const { path, name, bytes, kind } = file;
	const known = knownColumns(table.schema);
	const written = kind === 'xlsx' ? rowsOfSheet(path) : await rowsOfText(path, table);
	onRead(bytes);
	const rows = plainForm(written, table.form);
	const header = findHeader(rows, known);
	if (!header || header.known === 0) {
		yield { source: name, line: 1, reason: '没有找到列名' };
		return;
	}
	const headings = header.headings.map(
		(heading, place) => header.columns[place]?.label ?? heading.replace(/\s+/g, ''),
	);
	for (const { cells, line, kind } of rowsBelow(rows, header, table.key)) {
		if (kind !== 'record') continue;
		const columns = new Map<string, string[]>();
		headings.forEach((heading, place) => {
			const cell = cells[place] ?? '';
			if (heading !== '' && !columns.has(heading)) columns.set(heading, cell === '' ? [] : [cell]);
		});
		yield { source: name, line, columns, notes: [] };
	}
}

function rowsOfSheet(path: string): GridRow[] {
	return sheetGrid(readFileSync(path), inspectionLimits)
		.map(({ number, cells }, index) => ({ line: number, index, cells }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

async function rowsOfText(path: string, { schema }: Table): Promise<GridRow[]> {
	const encoding = await detectEncoding(bytesOf(path));
	let text = '';
	for await (const piece of decode(bytesOf(path), encoding)) text += piece;
	const lines = plainLines(text);
	const { rows, fault } = readGrid(lines, separatorOf(lines, knownColumns(schema)).sign);
	if (fault) throw new Error(fault.message);
	return rows;
}
