import { fieldsOf, itemOf, metaOf, needOf } from './schema.ts';
import type { z } from 'zod';

/** The words with which a new file explains a field, behind a `#`. */
export function noteOf(field: z.ZodType): string {
	const label = metaOf(field).title ?? '';
	const need = needOf(field);
	if (need === 'required' || need === 'expected') return `${label}（必填）`;
	return need === 'advised' ? `${label}（建议填）` : label;
}

const notesBySchema = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** The notes of all fields of a schema, those inside groups and the names of prepared rows included. */
export function notesOf(schema: z.ZodType): ReadonlySet<string> {
	const known = notesBySchema.get(schema);
	if (known) return known;
	const notes = new Set(notesBelow(schema));
	notesBySchema.set(schema, notes);
	return notes;
}

function notesBelow(schema: z.ZodType): string[] {
	return Object.values(fieldsOf(itemOf(schema) ?? schema)).flatMap((field) => [
		noteOf(field),
		...(metaOf(field).prepared ? (metaOf(field).values ?? []).map(rowNote) : []),
		...notesBelow(field),
	]);
}

/** What a new file writes behind a row that it prepares. */
export function rowNote({ value, label }: { value: string; label?: string }): string {
	return label ?? value;
}
