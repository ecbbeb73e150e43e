import { fieldsOf, metaOf, needOf, schemaAt } from '../collections/declarations/schema.ts';
import type { z } from 'zod';
import type { Need } from '../collections/declarations/schema.ts';

/** A field as the handbook lists it. */
export interface ListedField {
	/** The path with dots, without positions in lists: `attachments.file`. */
	path: string;
	label: string;
	need: Need;
	schema: z.ZodType;
	/** Whether its own fields are listed after it. */
	isGroup: boolean;
}

/** Every field of a schema in order, each followed by the fields inside it. */
export function listedFields(schema: z.ZodType): ListedField[] {
	return fieldsBelow(schema, Object.entries(fieldsOf(schema)), '');
}

/**
 * The same, but the fields that an editor must fill in come first, as in a new file, and fields that only the import
 * fills in come last.
 */
export function fieldsToFillIn(schema: z.ZodType): ListedField[] {
	const rank = ([name, field]: readonly [string, z.ZodType]) => {
		if (name === 'importedFrom') return 2;
		return ['advised', 'optional'].includes(needOf(field)) ? 1 : 0;
	};
	const entries = Object.entries(fieldsOf(schema));
	return fieldsBelow(
		schema,
		entries.toSorted((a, b) => rank(a) - rank(b)),
		'',
	);
}

function fieldsBelow(
	schema: z.ZodType,
	entries: readonly (readonly [string, z.ZodType])[],
	prefix: string,
): ListedField[] {
	return entries.flatMap(([name, field]) => {
		const path = `${prefix}${name}`;
		const item = schemaAt(schema, [name, 0]) ?? field;
		const inside = fieldsBelow(item, Object.entries(fieldsOf(item)), `${path}.`);
		const { title = name } = metaOf(field);
		const own = {
			path,
			label: title,
			need: needOf(field),
			schema: field,
			isGroup: inside.length > 0,
		};
		return [own, ...inside];
	});
}
