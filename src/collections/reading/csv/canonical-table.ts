import { basename } from 'node:path';
import { placedColumns, cellValue } from './read-rows.ts';
import { readTable } from './read-table.ts';
import { quotedCell } from '../../../formats/csv.ts';
import { writeCell } from '../../declarations/cells.ts';
import type { Collection } from '../../declarations/collection.ts';

/**
 * The table as the simplest file in which the same is written: the known columns under their labels, separated by commas,
 * nothing but records, dates in their one form. Each record begins on the line on which it stands in `text`, so that
 * problems found in the one have their place in the other. `undefined` if the columns are not known.
 */
export function canonicalTable(
	file: string,
	text: string,
	collection: Collection,
): string | undefined {
	const { table, isSound } = readTable(text, collection);
	if (!table || !isSound) return undefined;
	const columns = placedColumns(table, { key: collection.key, fileName: basename(file, '.csv') });
	const lines: string[] = [];
	const write = (line: number, cells: readonly string[]) => {
		while (lines.length < line - 1) lines.push('');
		lines.push(...cells.map(quotedCell).join(',').split('\n'));
	};
	write(
		table.headerLine,
		columns.map(({ column }) => column.label),
	);
	for (const { cells, line, kind } of table.rows)
		if (kind === 'record')
			write(
				line,
				columns.map(({ place, column, hasSerials }) => {
					const cell = cells[place] ?? '';
					return cell === '' ? '' : writeCell(cellValue(cell, column, hasSerials));
				}),
			);
	return `${lines.join('\n')}\n`;
}
