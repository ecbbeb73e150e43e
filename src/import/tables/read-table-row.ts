import { fieldsOf } from '../../collections/declarations/schema.ts';
import { statedIn } from '../fields/column-values.ts';
import { dropWrongFields } from '../fields/drop-wrong-fields.ts';
import { plainValues } from '../fields/plain-values.ts';
import { readBySchema } from '../fields/read-by-schema.ts';
import { seriousPersonalData } from '../fields/serious-personal-data.ts';
import type { Table, TableRow } from '../../collections/declarations/table.ts';
import type { Mapping } from '../fields/mapping.ts';
import type { Note, SourceItem } from '../item/source-item.ts';

/** A row of the table as the source states it, or the reason why there is none. */
export type TableRowReading = { row: TableRow; notes: Note[] } | { reason: string; notes: Note[] };

/** Reads a row; what cannot be read is left out and reported. */
export function readTableRow(item: SourceItem, mapping: Mapping, table: Table): TableRowReading {
	const notes: Note[] = [...item.notes];
	const row: Record<string, unknown> = {};
	for (const [field, type] of Object.entries(fieldsOf(table.schema))) {
		const values = plainValues(statedIn(item.columns, mapping.get(field)).values);
		if (values.length === 0) continue;
		const { value, problem } = readBySchema(type, values);
		if (problem !== undefined) notes.push({ field, problem, value: values.join('；') });
		if (value !== undefined) row[field] = value;
	}
	const found = dropWrongFields(row, table);
	const all = [...notes, ...found.notes];
	if (found.reason !== undefined) return { reason: found.reason, notes: all };
	const personal = seriousPersonalData(found.data, '', table);
	if (personal !== undefined) return { reason: personal, notes: [] };
	return { row: found.data, notes: all };
}
