import { fieldsOf, metaOf, needOf } from './schema.ts';
import type { z } from 'zod';

/** The words with which a new file explains a field, behind a `#`. */
export function noteOf(field: z.ZodType): string {
	const label = metaOf(field).title ?? '';
	const need = needOf(field);
	if (need === 'required' || need === 'expected') return `${label}（必填）`;
	return need === 'advised' ? `${label}（建议填）` : label;
}

const notesBySchema = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** The notes of all fields of a schema. */
export function notesOf(schema: z.ZodType): ReadonlySet<string> {
	const known = notesBySchema.get(schema);
	if (known) return known;
	const notes = new Set(Object.values(fieldsOf(schema)).map(noteOf));
	notesBySchema.set(schema, notes);
	return notes;
}
